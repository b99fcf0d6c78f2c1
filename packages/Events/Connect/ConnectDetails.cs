using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A contact, and what the flow passes.</summary>
public sealed partial record ConnectDetails : LambdaPayload
{
    /// <summary>The contact.</summary>
    [JsonPropertyName("ContactData")]
    public ConnectContact ContactData { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The parameters from the block of the flow.</summary>
    [JsonPropertyName("Parameters")]
    public IReadOnlyDictionary<string, string> Parameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
