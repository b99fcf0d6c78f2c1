using System.Text.Json;

namespace Lambent.Extensions;

/// <summary>Converts error responses of the Extensions, Telemetry and Logs APIs to exceptions that say what to do.</summary>
internal static class ExtensionsApiErrors
{
    public static LambdaExtensionException ToException(string operation, int status, ReadOnlySpan<byte> body, string address)
    {
        var (type, message) = ReadErrorBody(body);
        var failure = MapFailure(type, status);
        var detail = message is null ? "" : $": {message}";
        return new LambdaExtensionException(failure, $"Lambda at '{address}' answered {status}{(type is null ? "" : $" ({type})")} to the {operation}{detail}.{Advice(failure)}")
        {
            ErrorType = type,
            StatusCode = status,
        };
    }

    private static LambdaExtensionFailure MapFailure(string? type, int status) => type switch
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
        LambdaExtensionFailure.InvalidExtensionName => " The name of an external extension must be the name of its file in /opt/extensions, and each name can be registered once.",
        LambdaExtensionFailure.RegistrationClosed => " Register during init. An internal extension must register before the function requests its first event.",
        LambdaExtensionFailure.InvalidEventType => " An internal extension cannot register for SHUTDOWN. On Lambda Managed Instances no extension can register for INVOKE.",
        LambdaExtensionFailure.TooManyExtensions => " A function can have 10 extensions.",
        LambdaExtensionFailure.SubscriptionClosed => " Subscribe during init, before the extension requests its first event.",
        _ => "",
    };

    /// <summary>Reads <c>errorType</c> and <c>errorMessage</c>; null for an absent or empty member. Lambda puts no payload into them.</summary>
    private static (string? Type, string? Message) ReadErrorBody(ReadOnlySpan<byte> body)
    {
        string? type = null, message = null;
        try
        {
            var reader = new Utf8JsonReader(body);
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1)
                    continue;
                if (ExtensionEventReader.MoveToValueOf(ref reader, "errorType"u8))
                    type = ExtensionEventReader.ReadString(ref reader);
                else if (ExtensionEventReader.MoveToValueOf(ref reader, "errorMessage"u8))
                    message = ExtensionEventReader.ReadString(ref reader);
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException) // the body is not JSON, or a string is not UTF-8
        {
        }

        return (string.IsNullOrEmpty(type) ? null : type, string.IsNullOrEmpty(message) ? null : message);
    }
}
