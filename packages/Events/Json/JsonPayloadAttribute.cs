namespace Lambent.Events;

/// <summary>
/// The type is the root of a payload, or a part that a converter reads: Lambent.Events.Generators writes the methods that read and write the type and
/// its parts, and implements <see cref="ILambdaJson{T}"/> where the type declares it.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class JsonPayloadAttribute(JsonPayloadRules rules) : Attribute
{
    public JsonPayloadRules Rules => rules;

    public JsonPayloadForm Form { get; init; }
}

/// <summary>The JSON value that a payload is. A payload that may be an array has one member, the list of its items.</summary>
internal enum JsonPayloadForm
{
    Object,

    /// <summary>Always an array, as the batches of EventBridge Pipes.</summary>
    Array,

    /// <summary>An object from an event source mapping, an array from EventBridge Pipes. It is written in the form in which it was read.</summary>
    ObjectOrArray,
}

/// <summary>What is written of members that have no content.</summary>
internal enum JsonPayloadRules
{
    /// <summary>
    /// An event. Absent, null and empty collections are one and the same, so are absent and null members; none of them is written.
    /// </summary>
    OmitEmpty,

    /// <summary>
    /// A response, or an event that the function changes and returns: what was not set is not written, and what is read is written as it came,
    /// absent as absent, null as null and empty as empty.
    /// </summary>
    KeepExactly,
}
