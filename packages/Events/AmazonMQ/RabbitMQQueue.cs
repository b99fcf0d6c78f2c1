using System.Diagnostics.CodeAnalysis;

namespace Lambent.Events;

/// <summary>A RabbitMQ queue, in the format of the keys of <see cref="RabbitMQEvent.MessagesByQueue"/>: <c>orders::/</c>.</summary>
/// <param name="Name">The name of the queue, which may have colons of its own.</param>
/// <param name="VirtualHost">The virtual host, <c>/</c> by default.</param>
public readonly record struct RabbitMQQueue(string Name, string VirtualHost)
{
    /// <summary>Reads a key of <see cref="RabbitMQEvent.MessagesByQueue"/>.</summary>
    /// <param name="text">The key.</param>
    /// <param name="value">Queue and virtual host.</param>
    /// <returns>False when the text has no two colons.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out RabbitMQQueue value)
    {
        var colons = text?.LastIndexOf("::", StringComparison.Ordinal) ?? -1;
        value = colons < 0 ? default : new RabbitMQQueue(text![..colons], text[(colons + 2)..]);
        return colons >= 0;
    }

    /// <summary>The queue and the virtual host, separated by two colons.</summary>
    public override string ToString() => $"{Name}::{VirtualHost}";
}
