namespace Lambent.Http;

/// <summary>The application failed when its response was on its way.</summary>
internal sealed class HttpStreamFailedException(Exception cause) : Exception("The application failed while it streamed its response.", cause);
