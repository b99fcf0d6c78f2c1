using System.Text.Json.Serialization;

namespace Lambent.Tests;

// Compiled twice: in this project, where the JSON generator completes the context, and by JsonContractAnalyzerTests, where the analyzer reads the attributes.

internal sealed record Order(string Number, Line[] Lines) : Sendable(new Address("")), IDisposable
{
    [JsonConstructor]
    public Order(string number, Line[] lines, Note? note)
        : this(number, lines) => Note = note;

    public Note? Note { get; }
    public Dictionary<string, Money>? Prices { get; init; }
    public Discount? Discount { get; init; }
    public Delivery? Delivery { get; init; }
    public Coupons? Coupons { get; init; }
    public Size Size { get; init; }
    public (Pair, int)[]? Pairs { get; init; }
    public ITagged? Tagged { get; init; }
    [JsonInclude] internal Hidden? Included { get; init; }
    internal Private Private { get; init; } = new();
    public static Sent? Static { get; set; }

    public void Dispose() => GC.SuppressFinalize(this);
}

internal abstract record Sendable(Address To);
internal sealed record Line(string Product);
internal sealed record Address(string Street);
internal readonly record struct Money(decimal Amount);
internal readonly record struct Discount(decimal Amount);
[JsonDerivedType(typeof(Express), "express")] internal record Delivery;
internal sealed record Express : Delivery;
internal sealed record Coupon(string Code);
internal sealed class Coupons : List<Coupon>;
internal enum Size;
internal interface ITagged : IMarked;
internal interface IMarked { Mark? Mark { get; } }
internal sealed record Mark;
internal sealed record Pair;
internal sealed record Note(string Text);
internal sealed record Hidden;
internal sealed record Private;
internal sealed record Sent;
internal sealed record Unrelated;

[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(List<Order>))]
[JsonSerializable(typeof(Order[]))]
internal sealed partial class ShopJson : JsonSerializerContext;
