namespace Lambent.Events;

/// <summary>Whether a number or boolean stands in quotes.</summary>
internal enum WireForm
{
    /// <summary>Not chosen: the member it is put into knows.</summary>
    Unspecified,

    /// <summary>A JSON number, or <c>true</c> and <c>false</c>.</summary>
    Plain,

    /// <summary>A JSON string.</summary>
    Text,
}
