using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The event from an Amazon Connect flow to a function. The function returns an object of your own: flat with text, numbers and booleans, or
/// nested if the block says that it takes JSON; at most 32 KB.
/// See <see href="https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<ConnectContactFlowEvent>))]
public sealed partial record ConnectContactFlowEvent : LambdaPayload, ILambdaJson<ConnectContactFlowEvent>
{
    /// <summary><c>ContactFlowEvent</c>.</summary>
    [JsonPropertyName("Name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The contact, and what the flow passes.</summary>
    [JsonPropertyName("Details")]
    public ConnectDetails Details { get => field ??= new() { IsPlaceholder = true }; set; }
}
