using System.Collections.ObjectModel;

namespace Lambent;

/// <summary>
/// The client context: data that the caller of Invoke, such as an AWS Mobile SDK, sends in the header <c>X-Amz-Client-Context</c>.
/// See https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html.
/// </summary>
public sealed record LambdaClientContext
{
    /// <summary>The calling application; null when the client context does not contain it.</summary>
    public LambdaClientApplication? Client { get; init; }

    /// <summary>Custom values of the caller. A value that is not a JSON string is kept as its JSON text.</summary>
    public IReadOnlyDictionary<string, string> Custom { get => field ?? ReadOnlyDictionary<string, string>.Empty; init; }

    /// <summary>Values that describe the caller's device. A value that is not a JSON string is kept as its JSON text.</summary>
    public IReadOnlyDictionary<string, string> Environment { get => field ?? ReadOnlyDictionary<string, string>.Empty; init; }
}

/// <summary>The calling application. A member is null when the client context does not contain it.</summary>
public sealed record LambdaClientApplication
{
    /// <summary>The ID of the installation of the application.</summary>
    public string? InstallationId { get; init; }

    /// <summary>The title of the application.</summary>
    public string? AppTitle { get; init; }

    /// <summary>The version name of the application, such as <c>1.4.2</c>.</summary>
    public string? AppVersionName { get; init; }

    /// <summary>The version code of the application, a number that increases with each release.</summary>
    public string? AppVersionCode { get; init; }

    /// <summary>The package name of the application.</summary>
    public string? AppPackageName { get; init; }
}

/// <summary>The Amazon Cognito identity that authorized the request.</summary>
/// <param name="IdentityId">The ID of the identity.</param>
/// <param name="IdentityPoolId">The ID of the identity pool.</param>
public sealed record LambdaCognitoIdentity(string? IdentityId, string? IdentityPoolId);

/// <summary>The W3C trace context of the caller, which Lambda passes in the client context. A member is null when the caller did not send it.</summary>
/// <param name="TraceParent">The header <c>traceparent</c>, https://www.w3.org/TR/trace-context/.</param>
/// <param name="TraceState">The header <c>tracestate</c>.</param>
/// <param name="Baggage">The header <c>baggage</c>, https://www.w3.org/TR/baggage/.</param>
public sealed record LambdaW3CContext(string? TraceParent, string? TraceState, string? Baggage);
