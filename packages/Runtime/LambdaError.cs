namespace Lambent;

/// <summary>The error of an invocation or of the init phase, as the runtime reports it to Lambda. See https://docs.aws.amazon.com/lambda/latest/dg/csharp-exceptions.html.</summary>
public sealed class LambdaError
{
    private const int MaxHeaderLength = 240; // with the prefix 'Function.' below 256 characters, because servers limit the size of headers

    internal LambdaError(string errorType, string errorMessage, string headerType, Exception? exception)
    {
        ErrorType = errorType;
        ErrorMessage = errorMessage;
        HeaderType = headerType;
        Exception = exception;
    }

    /// <summary>The <c>errorType</c> that the caller receives.</summary>
    public string ErrorType { get; }

    /// <summary>The <c>errorMessage</c> that the caller receives.</summary>
    public string ErrorMessage { get; }

    /// <summary>The value of the header <c>Lambda-Runtime-Function-Error-Type</c>, which starts with <c>Function.</c> or <c>Runtime.</c>.</summary>
    public string HeaderType { get; }

    /// <summary>The exception that caused the error; null when there is none.</summary>
    public Exception? Exception { get; }

    /// <summary>Creates the error for an exception of a handler.</summary>
    internal static LambdaError FromHandler(Exception exception, Func<Exception, string?>? chooseType)
    {
        if (exception is PayloadException payload)
            return new(payload.ErrorType, payload.Message, payload.ErrorType, payload.InnerException ?? payload);
        var type = ChooseType(exception, chooseType);
        return new(type, SafeText.MessageOf(exception), ToHeader(type), exception);
    }

    /// <summary>Creates the error for an exception in the init phase.</summary>
    internal static LambdaError FromInit(Exception exception) =>
        new(exception is LambdaException chosen ? chosen.ErrorType : ShortName(exception), SafeText.MessageOf(exception), "Runtime.InitError", exception);

    /// <summary>The type name without namespace and generic arity. The managed .NET runtime of AWS sends the same name, and Step Functions matches it.</summary>
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
        catch (Exception) // boundary: user code; the runtime still reports the handler's exception, with its default type
        {
        }

        return chosen ?? (exception as LambdaException)?.ErrorType ?? ShortName(exception);
    }

    /// <summary>Adds the prefix <c>Function.</c> where needed: Lambda reports a type without the prefix <c>Function.</c> or <c>Runtime.</c> as unknown.</summary>
    private static string ToHeader(string type)
    {
        type = type.Length > MaxHeaderLength ? type[..MaxHeaderLength] : type;
        if (type.StartsWith("Runtime.", StringComparison.Ordinal) || type.StartsWith("Function.", StringComparison.Ordinal))
            return ReplaceNonPrintable(type);
        return "Function." + ReplaceNonPrintable(type);
    }

    private static string ReplaceNonPrintable(string text) => text.AsSpan().ContainsAnyExceptInRange('!', '~')
        ? string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
                target[i] = source[i] is >= '!' and <= '~' ? source[i] : '_';
        })
        : text;
}
