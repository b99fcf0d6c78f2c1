namespace Lambent;

/// <summary>A failure as Lambda reports it. See https://docs.aws.amazon.com/lambda/latest/dg/csharp-exceptions.html.</summary>
public sealed class LambdaError
{
    private const int MaxHeader = 240; // with its category below 256: a type is a name, and servers limit the size of all headers

    internal LambdaError(string errorType, string errorMessage, string headerType, Exception? exception)
    {
        ErrorType = errorType;
        ErrorMessage = errorMessage;
        HeaderType = headerType;
        Exception = exception;
    }

    /// <summary>What the caller sees as <c>errorType</c>.</summary>
    public string ErrorType { get; }

    /// <summary>What the caller sees as <c>errorMessage</c>.</summary>
    public string ErrorMessage { get; }

    /// <summary>The category that Lambda counts, <c>Function.…</c> or <c>Runtime.…</c>; header <c>Lambda-Runtime-Function-Error-Type</c>.</summary>
    public string HeaderType { get; }

    /// <summary>What was thrown; null when nothing was.</summary>
    public Exception? Exception { get; }

    /// <summary>A handler's exception: its own type name, unless it or the hook chooses another.</summary>
    internal static LambdaError FromHandler(Exception exception, Func<Exception, string?>? chooseType)
    {
        if (exception is PayloadException payload)
            return new(payload.ErrorType, payload.Message, payload.ErrorType, payload.InnerException ?? payload);
        var type = ChooseType(exception, chooseType);
        return new(type, SafeText.MessageOf(exception), ToHeader(type), exception);
    }

    /// <summary>A failure before the first event.</summary>
    internal static LambdaError FromInit(Exception exception) =>
        new(exception is LambdaException chosen ? chosen.ErrorType : ShortName(exception), SafeText.MessageOf(exception), "Runtime.InitError", exception);

    /// <summary>The name without namespace and arity: what AWS's own .NET runtime sends and Step Functions matches on.</summary>
    internal static string ShortName(Exception exception)
    {
        var name = exception.GetType().Name;
        var arity = name.IndexOf('`', StringComparison.Ordinal);
        return arity < 0 ? name : name[..arity];
    }

    private static string ChooseType(Exception exception, Func<Exception, string?>? chooseType)
    {
        string? chosen = null;
        try
        {
            chosen = chooseType?.Invoke(exception);
        }
        catch (Exception) // the user's hook failed: the error it was asked about must still be reported
        {
        }

        return chosen ?? (exception as LambdaException)?.ErrorType ?? ShortName(exception);
    }

    /// <summary>Lambda keeps <c>Function.Name</c> and <c>Runtime.Name</c> and counts anything else as unknown.</summary>
    private static string ToHeader(string type)
    {
        type = type.Length > MaxHeader ? type[..MaxHeader] : type;
        if (type.StartsWith("Runtime.", StringComparison.Ordinal) || type.StartsWith("Function.", StringComparison.Ordinal))
            return Printable(type);
        return "Function." + Printable(type);
    }

    private static string Printable(string text) => text.AsSpan().ContainsAnyExceptInRange('!', '~')
        ? string.Create(text.Length, text, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
                to[i] = from[i] is >= '!' and <= '~' ? from[i] : '_';
        })
        : text;
}
