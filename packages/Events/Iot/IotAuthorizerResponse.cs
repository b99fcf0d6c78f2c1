using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// Whether a client may connect to AWS IoT Core, and what it may do.
/// See <see href="https://docs.aws.amazon.com/iot/latest/developerguide/custom-auth-lambda.html"/>.
/// </summary>
[LambdaEvent("iot-core-custom-authorizer-response", LambdaEventDirection.Returned, "isAuthenticated & policyDocuments")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record IotAuthorizerResponse : LambdaPayload, ILambdaJson<IotAuthorizerResponse>
{
    /// <summary>Whether the client may connect.</summary>
    public bool? IsAuthenticated { get; set; }

    /// <summary>The id of the client in policies and logs: up to 128 letters and digits.</summary>
    public string? PrincipalId { get; set; }

    /// <summary>The maximum time of the connection, in seconds: 300 to 86,400.</summary>
    public int? DisconnectAfterInSeconds { get; set; }

    /// <summary>The interval at which AWS IoT invokes the function again for the policy, in seconds: 300 to 86,400.</summary>
    public int? RefreshAfterInSeconds { get; set; }

    /// <summary>The policies of the client: up to 10.</summary>
    public IReadOnlyList<IotPolicyDocument>? PolicyDocuments { get; set; }

    /// <summary>The password, as in AWS's example of a response; AWS IoT Core does not need it. It is a secret.</summary>
    public string? Password { get; set; }
}

/// <summary>A policy of a client, which AWS IoT Core takes as a JSON object and as a text that holds one.</summary>
[JsonConverter(typeof(IotPolicyDocumentConverter))]
public readonly struct IotPolicyDocument : IEquatable<IotPolicyDocument>
{
    /// <summary>A policy that is written as a JSON object.</summary>
    /// <param name="document">The policy.</param>
    public IotPolicyDocument(IamPolicyDocument document) => Document = document;

    /// <summary>A policy that is written as a text.</summary>
    /// <param name="text">The policy, as JSON.</param>
    public IotPolicyDocument(string text) => Text = text;

    /// <summary>The policy; null when it is a text.</summary>
    public IamPolicyDocument? Document { get; }

    /// <summary>The policy as JSON; null when it is an object.</summary>
    public string? Text { get; }

    /// <inheritdoc/>
    public bool Equals(IotPolicyDocument other) => Text == other.Text && Equals(Document, other.Document);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is IotPolicyDocument other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Document);

    /// <summary>The name of the type and nothing else.</summary>
    public override string ToString() => nameof(IotPolicyDocument);

    /// <summary>A policy that is written as a JSON object.</summary>
    /// <param name="document">The policy.</param>
    public static implicit operator IotPolicyDocument(IamPolicyDocument document) => new(document);

    /// <summary>Whether both are the same policy in the same form.</summary>
    public static bool operator ==(IotPolicyDocument left, IotPolicyDocument right) => left.Equals(right);

    /// <summary>Whether the policies or their forms differ.</summary>
    public static bool operator !=(IotPolicyDocument left, IotPolicyDocument right) => !left.Equals(right);
}

/// <summary>Reads and writes <see cref="IotPolicyDocument"/>, object or text.</summary>
public sealed class IotPolicyDocumentConverter : JsonConverter<IotPolicyDocument>
{
    /// <inheritdoc/>
    public override IotPolicyDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal static IotPolicyDocument Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => new(reader.GetString()!),
        JsonTokenType.StartObject => new(IamPolicyDocumentExactJson.Read(ref reader)),
        _ => throw JsonFault.Expected(nameof(IotPolicyDocument)),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IotPolicyDocument value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, IotPolicyDocument value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Document is { } document)
            IamPolicyDocumentExactJson.Write(writer, document);
        else
            writer.WriteStringValue(value.Text ?? "");
    }
}
