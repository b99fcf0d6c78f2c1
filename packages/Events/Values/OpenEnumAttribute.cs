namespace Lambent.Events;

/// <summary>
/// The struct is a list of names and values that AWS may add to: a constant for each. Lambent.Events.Generators writes the rest: the value, conversions from and
/// to text, comparison and the JSON converter.
/// </summary>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class OpenEnumAttribute : Attribute;
