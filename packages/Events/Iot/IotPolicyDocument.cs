using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Lambent.Events;

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
