namespace Lambent;

/// <summary>The text of a user's object. What its <c>ToString</c> or <c>Message</c> throws must not become the problem of who shows it.</summary>
internal static class SafeText
{
    /// <summary>An exception's message, which its class may compute.</summary>
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

    /// <summary>An exception's stack trace; null when it has none, or its class cannot say.</summary>
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

    public static string Of(object? value)
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
