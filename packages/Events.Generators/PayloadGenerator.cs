using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lambent.Events.Generators;

/// <summary>
/// Writes for every payload of Lambent.Events, and for its parts, value equality and a class with a method that reads it from a Utf8JsonReader and one that
/// writes it to a Utf8JsonWriter. A part that several payloads share is read and written by the same class.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class PayloadGenerator : IIncrementalGenerator
{
    internal const string Models = nameof(Models);
    internal const string Outputs = nameof(Outputs);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var models = context.SyntaxProvider
            .CreateSyntaxProvider(
                static (node, _) => node is RecordDeclarationSyntax { BaseList: not null },
                static (syntax, cancellation) => PayloadReader.Read(syntax.SemanticModel, (RecordDeclarationSyntax)syntax.Node, cancellation))
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .WithTrackingName(Models);
        var uses = models.Collect().Select(static (all, _) => PayloadUses.Of(all));
        var outputs = models.Combine(uses)
            .Select(static (pair, _) => (Model: pair.Left, Use: pair.Right.Of(pair.Left.FullName)))
            .WithTrackingName(Outputs);
        context.RegisterSourceOutput(outputs, static (production, output) => Write(production, output.Model, output.Use));
    }

    private static void Write(SourceProductionContext production, PayloadModel model, PayloadUse use)
    {
        foreach (var problem in model.Problems)
            production.ReportDiagnostic(problem.ToDiagnostic());
        if (model.Problems.Count == 0)
            production.AddSource($"{model.FullName}.g.cs", new PayloadWriter(model, use).Write());
    }
}

/// <summary>Which classes of a payload are needed.</summary>
[Flags]
internal enum PayloadUse
{
    None = 0,
    OmitEmpty = 1,
    OmitEmptyContent = 2, // a getter makes the part up: it is written only if it has content
    KeepExactly = 4,
    KeepExactlyContent = 8,
}

/// <summary>Which classes of all payloads are needed: those of a payload and of whatever it holds, by the payload's rules.</summary>
internal sealed class PayloadUses : IEquatable<PayloadUses>
{
    private readonly Dictionary<string, PayloadUse> _uses = [];

    public static PayloadUses Of(ImmutableArray<PayloadModel> models)
    {
        var byName = new Dictionary<string, PayloadModel>();
        foreach (var model in models)
            byName[model.FullName] = model;
        var uses = new PayloadUses();
        foreach (var model in models.Where(static model => model.Rules != PayloadRules.None))
            uses.Add(byName, model.FullName, model.Rules == PayloadRules.OmitEmpty ? PayloadUse.OmitEmpty : PayloadUse.KeepExactly);
        return uses;
    }

    public PayloadUse Of(string fullName) => _uses.TryGetValue(fullName, out var use) ? use : PayloadUse.None;

    public bool Equals(PayloadUses? other) =>
        other is not null && _uses.Count == other._uses.Count && _uses.All(pair => other.Of(pair.Key) == pair.Value);

    public override bool Equals(object? obj) => Equals(obj as PayloadUses);

    public override int GetHashCode() => _uses.Count;

    private void Add(Dictionary<string, PayloadModel> models, string fullName, PayloadUse use)
    {
        if ((Of(fullName) & use) != 0 || !models.TryGetValue(fullName, out var model))
            return;
        _uses[fullName] = Of(fullName) | use;
        foreach (var member in model.Members)
        {
            var shape = member.Shape;
            while (shape.Element is { } element)
                shape = element;
            if (shape.Kind != ShapeKind.Payload)
                continue;
            Add(models, shape.Code, use);
            if (member is { IsNullable: false, Shape.Kind: ShapeKind.Payload })
                _uses[shape.Code] = Of(shape.Code) | (use == PayloadUse.OmitEmpty ? PayloadUse.OmitEmptyContent : PayloadUse.KeepExactlyContent);
        }
    }
}
