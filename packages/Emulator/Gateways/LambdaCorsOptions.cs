namespace Lambent.Emulator;

/// <summary>
/// The CORS configuration of a function URL (https://docs.aws.amazon.com/lambda/latest/api/API_Cors.html) or of an HTTP API
/// (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html). The gateway answers preflight requests itself, without the function.
/// </summary>
public sealed record LambdaCorsOptions
{
    /// <summary>The origins that may call, such as <c>https://example.com</c>; <c>*</c> for all. Default: none.</summary>
    public IReadOnlyList<string> AllowOrigins { get; init; } = [];

    /// <summary>The methods that they may use; <c>*</c> for all. Default: none.</summary>
    public IReadOnlyList<string> AllowMethods { get; init; } = [];

    /// <summary>The headers that they may send; <c>*</c> for all. Default: none.</summary>
    public IReadOnlyList<string> AllowHeaders { get; init; } = [];

    /// <summary>The headers of the response that they may read. Default: none.</summary>
    public IReadOnlyList<string> ExposeHeaders { get; init; } = [];

    /// <summary>Whether they may send cookies and other credentials. Default: false.</summary>
    public bool AllowCredentials { get; init; }

    /// <summary>How long browsers keep the answer to a preflight request. Default: null, no such header.</summary>
    public TimeSpan? MaxAge { get; init; }
}
