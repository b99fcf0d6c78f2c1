namespace Lambent;

/// <summary>The text of a user's object. <c>ToString</c>, <c>Message</c> and <c>StackTrace</c> are user code; their exceptions are caught here.</summary>
internal static class SafeText
{
    /// <summary>The message of an exception; when Message throws, a placeholder with the names of both types.</summary>
    public static string MessageOf(Exception exception)
    {
        try
        {
            return exception.Message ?? "";
        }
        catch (Exception e) // boundary: user code
        {
            return $"({LambdaError.ShortName(e)} in Message of {exception.GetType().Name})";
        }
    }

    /// <summary>The stack trace of an exception; null when it has none or StackTrace throws.</summary>
    public static string? StackTraceOf(Exception exception)
    {
        try
        {
            return exception.StackTrace;
        }
        catch (Exception) // boundary: user code
        {
            return null;
        }
    }

    /// <summary>The text of an object; when ToString throws, a placeholder with the names of both types.</summary>
    public static string From(object? value)
    {
        try
        {
            return value?.ToString() ?? "";
        }
        catch (Exception e) // boundary: user code
        {
            return $"({LambdaError.ShortName(e)} in ToString of {value!.GetType().Name})";
        }
    }
}
