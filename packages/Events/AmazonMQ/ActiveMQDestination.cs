using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The queue of an ActiveMQ message.</summary>
public sealed partial record ActiveMQDestination : LambdaPayload
{
    /// <summary>The name of the queue.</summary>
    [JsonIgnore]
    public string? PhysicalName { get => PhysicalNameOnWire ?? ExtensionText("physicalName"); set => PhysicalNameOnWire = value; }

    /// <summary>
    /// <see cref="PhysicalName"/> as most brokers spell it. Where it is <c>physicalName</c>, it is kept among the members without a property: two members
    /// that differ in case only could not be read by a context that ignores case.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [JsonPropertyName("physicalname")]
    public string? PhysicalNameOnWire { get; set; }

    internal override bool Reads(string member) => member is "physicalName";
}
