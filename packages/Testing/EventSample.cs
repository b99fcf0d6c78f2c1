using System.Text;
using System.Text.Json;
using Lambent.Events;

namespace Lambent.Testing;

/// <summary>A payload as AWS sends it, or as a function answers, with made-up values.</summary>
public sealed class EventSample
{
    internal EventSample(string name, LambdaEventKind kind, Uri page)
    {
        Name = name;
        Kind = kind;
        Page = page;
    }

    /// <summary>Its name: <c>sqs/SqsEvent.fifo</c>.</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public LambdaEventKind Kind { get; }

    /// <summary>The AWS page that documents its shape.</summary>
    public Uri Page { get; }

    /// <summary>The payload.</summary>
    public string Json => Encoding.UTF8.GetString(Utf8Json.Span);

    /// <summary>The payload in UTF-8.</summary>
    public ReadOnlyMemory<byte> Utf8Json => EventSamples.Resource(Name);

    /// <summary>The payload as an object: <c>sample.Read&lt;SqsEvent&gt;()</c>. A new one each time, so a test may change it.</summary>
    /// <typeparam name="T">The event's type.</typeparam>
    /// <exception cref="JsonException">The sample is of another type.</exception>
    public T Read<T>()
        where T : ILambdaJson<T> => LambdaEvents.Parse<T>(Utf8Json.Span);

    /// <summary>The name, which is also how test runners show a sample.</summary>
    public override string ToString() => Name;
}
