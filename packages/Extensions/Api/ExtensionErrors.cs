using System.Text.Json;

namespace Lambent.Extensions;

/// <summary>Refusals of the Extensions, Telemetry and Logs APIs as exceptions that say what to do.</summary>
internal static class ExtensionErrors
{
    public static LambdaExtensionException Refusal(string what, int status, ReadOnlySpan<byte> body, string address)
    {
        var (type, message) = Read(body);
        var failure = Kind(type, status);
        var said = message is null ? "" : $": {message}";
        return new LambdaExtensionException(failure, $"Lambda, at '{address}', answered {status}{(type is null ? "" : $" ({type})")} to the {what}{said}.{Advice(failure)}")
        {
            ErrorType = type,
            StatusCode = status,
        };
    }

    private static LambdaExtensionFailure Kind(string? type, int status) => type switch
    {
        "Extension.InvalidExtensionName" => LambdaExtensionFailure.InvalidExtensionName,
        "Extension.RegistrationClosed" => LambdaExtensionFailure.RegistrationClosed,
        "Extension.UnknownExtensionIdentifier" => LambdaExtensionFailure.UnknownExtensionIdentifier,
        "Extension.InvalidExtensionIdentifier" => LambdaExtensionFailure.InvalidExtensionIdentifier,
        "Extension.MissingExtensionIdentifier" => LambdaExtensionFailure.MissingExtensionIdentifier,
        "Extension.InvalidExtensionState" => LambdaExtensionFailure.InvalidExtensionState,
        "Extension.InvalidEventType" => LambdaExtensionFailure.InvalidEventType,
        "Extension.MissingHeader" => LambdaExtensionFailure.MissingHeader,
        "Extension.TooManyExtensions" => LambdaExtensionFailure.TooManyExtensions,
        "Telemetry.SubscriptionClosed" or "Logs.SubscriptionClosed" => LambdaExtensionFailure.SubscriptionClosed,
        "ValidationError" or "Telemetry.ValidationError" or "Logs.ValidationError" when status == 400 => LambdaExtensionFailure.InvalidSubscription,
        _ => LambdaExtensionFailure.Refused,
    };

    private static string Advice(LambdaExtensionFailure failure) => failure switch
    {
        LambdaExtensionFailure.InvalidExtensionName => " The name of an external extension is the name of its file in /opt/extensions, and each can be taken once.",
        LambdaExtensionFailure.RegistrationClosed => " Register during init: an internal extension before the function asks for its first event.",
        LambdaExtensionFailure.InvalidEventType => " Internal extensions cannot have SHUTDOWN, and no extension can have INVOKE on Lambda Managed Instances.",
        LambdaExtensionFailure.TooManyExtensions => " A function can have 10.",
        LambdaExtensionFailure.SubscriptionClosed => " Subscribe during init, before the first event is asked for.",
        _ => "",
    };

    /// <summary>The two members of an error body; nulls for what is none. Lambda's own words hold no payload.</summary>
    private static (string? Type, string? Message) Read(ReadOnlySpan<byte> body)
    {
        string? type = null, message = null;
        try
        {
            var reader = new Utf8JsonReader(body);
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1)
                    continue;
                if (ExtensionEventReader.Is(ref reader, "errorType"u8))
                    type = ExtensionEventReader.Text(ref reader);
                else if (ExtensionEventReader.Is(ref reader, "errorMessage"u8))
                    message = ExtensionEventReader.Text(ref reader);
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException) // no JSON, or text that is not UTF-8
        {
        }

        return (string.IsNullOrEmpty(type) ? null : type, string.IsNullOrEmpty(message) ? null : message);
    }
}
