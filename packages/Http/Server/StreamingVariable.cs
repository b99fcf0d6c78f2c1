namespace Lambent.Http;

/// <summary>Reads the environment variable <c>LAMBENT_HTTP_STREAMING</c>.</summary>
internal static class StreamingVariable
{
    private const string Name = "LAMBENT_HTTP_STREAMING";

    public static LambdaResponseStreaming Read()
    {
        var text = (LambdaRuntimeScope.Current?.Environment ?? LambdaEnvironment.Process).Get(Name);
        return text?.ToUpperInvariant() switch
        {
            null or "NONE" => LambdaResponseStreaming.None,
            "FUNCTIONURL" => LambdaResponseStreaming.FunctionUrl,
            "RESTAPI" => LambdaResponseStreaming.RestApi,
            "ALL" => LambdaResponseStreaming.All,
            _ => throw new LambdaRuntimeException(LambdaRuntimeFailure.Configuration, $"{Name} is '{text}'. It must be None, FunctionUrl, RestApi or All."),
        };
    }
}
