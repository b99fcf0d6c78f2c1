namespace Lambent.Http;

/// <summary>The application called <c>HttpContext.Abort</c>: there is no answer, and the gateway says so in its own words.</summary>
internal sealed class HttpAbortedException(Exception? cause = null) : Exception("The application aborted the request.", cause);
