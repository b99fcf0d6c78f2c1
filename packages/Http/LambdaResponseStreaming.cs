namespace Lambent;

/// <summary>The sources whose responses are streamed.</summary>
[Flags]
public enum LambdaResponseStreaming
{
    /// <summary>No source: all responses are buffered.</summary>
    None = 0,

    /// <summary>Function URLs with invoke mode <c>RESPONSE_STREAM</c>.</summary>
    FunctionUrl = 1,

    /// <summary>REST APIs with response transfer mode <c>STREAM</c>.</summary>
    RestApi = 2,

    /// <summary>Function URLs and REST APIs.</summary>
    All = FunctionUrl | RestApi,
}
