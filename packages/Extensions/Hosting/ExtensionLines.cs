using Microsoft.Extensions.Logging;

namespace Lambent.Extensions;

/// <summary>The few lines that an extension itself has to say.</summary>
internal static class ExtensionLines
{
    public static void Say(this RuntimeLog log, LogLevel level, string message, Exception? exception = null) =>
        log.Write(new LogRecord { Level = level, Time = log.Now, Message = message, Exception = exception });
}
