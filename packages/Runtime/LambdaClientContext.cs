using System.Collections.ObjectModel;

namespace Lambent;

/// <summary>
/// What the caller put into <c>X-Amz-Client-Context</c>: the AWS Mobile SDKs, or any caller of Invoke.
/// See https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html.
/// </summary>
public sealed record LambdaClientContext
{
    /// <summary>The calling application; null when the caller did not say.</summary>
    public LambdaClientApplication? Client { get; init; }

    /// <summary>The caller's own values. A value that is not a string is its JSON text.</summary>
    public IReadOnlyDictionary<string, string> Custom { get => field ?? ReadOnlyDictionary<string, string>.Empty; init; }

    /// <summary>What the caller says of its device. A value that is not a string is its JSON text.</summary>
    public IReadOnlyDictionary<string, string> Environment { get => field ?? ReadOnlyDictionary<string, string>.Empty; init; }
}

/// <summary>The application that called; null members were not given.</summary>
public sealed record LambdaClientApplication
{
    /// <summary>An id of this installation of the application.</summary>
    public string? InstallationId { get; init; }

    /// <summary>The title of the application.</summary>
    public string? AppTitle { get; init; }

    /// <summary>The version that users see.</summary>
    public string? AppVersionName { get; init; }

    /// <summary>The version that the application counts.</summary>
    public string? AppVersionCode { get; init; }

    /// <summary>The package of the application.</summary>
    public string? AppPackageName { get; init; }
}

/// <summary>The Amazon Cognito identity that called.</summary>
/// <param name="IdentityId">The identity.</param>
/// <param name="IdentityPoolId">Its pool.</param>
public sealed record LambdaCognitoIdentity(string? IdentityId, string? IdentityPoolId);

/// <summary>W3C trace context that the caller sent; the platform carries it inside the client context. Null members were not sent.</summary>
/// <param name="TraceParent"><c>traceparent</c>, https://www.w3.org/TR/trace-context/.</param>
/// <param name="TraceState"><c>tracestate</c>.</param>
/// <param name="Baggage"><c>baggage</c>, https://www.w3.org/TR/baggage/.</param>
public sealed record LambdaW3CContext(string? TraceParent, string? TraceState, string? Baggage);
