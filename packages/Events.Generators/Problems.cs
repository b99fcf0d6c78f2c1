using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Lambent.Events.Generators;

/// <summary>The diagnostics. Each is an error: what cannot be read and written is never left out silently.</summary>
internal static class Problems
{
    public static readonly DiagnosticDescriptor UnsupportedType = Describe(
        "LAMBENTGEN001", "A member has a type that cannot be read and written", "The member '{0}' has the type '{1}', which the generator cannot read and write. Use a supported type, or give the type a converter with static Read and Write methods.");

    public static readonly DiagnosticDescriptor NoStaticMethods = Describe(
        "LAMBENTGEN003", "A converter has no static methods", "The converter of '{0}', '{1}', cannot be called without a serializer. Add 'static T Read(ref Utf8JsonReader reader)' and 'static void Write(Utf8JsonWriter writer, T value)'.");

    public static readonly DiagnosticDescriptor NoSetter = Describe(
        "LAMBENTGEN004", "A member cannot be set", "The member '{0}' has no accessor 'set'. Add one; 'init' is not enough.{1}");

    public static readonly DiagnosticDescriptor SameJsonName = Describe(
        "LAMBENTGEN005", "Two members have the same JSON name", "The member '{0}' has the JSON name '{1}', which another member of the type has too. Change one of the names.");

    public static readonly DiagnosticDescriptor NotPartial = Describe(
        "LAMBENTGEN006", "A payload is not partial", "The generator completes the payload '{0}'. Declare it 'partial'.{1}");

    public static readonly DiagnosticDescriptor UnsupportedAttribute = Describe(
        "LAMBENTGEN008", "An attribute of System.Text.Json is not supported", "The member '{0}' has '{1}', which the generator does not support. Remove the attribute.");

    public static readonly DiagnosticDescriptor NameTooLong = Describe(
        "LAMBENTGEN009", "A JSON name is too long", "The member '{0}' has a JSON name of more than 127 bytes: '{1}'. Shorten it.");

    public static readonly DiagnosticDescriptor NotSealed = Describe(
        "LAMBENTGEN010", "A payload cannot be made", "The payload '{0}' must be a sealed record that is not generic, with a constructor without parameters and without required members.{1}");

    public static readonly DiagnosticDescriptor NotReadOnlyPartial = Describe(
        "LAMBENTGEN011", "An open enum cannot be completed", "The open enum '{0}' must be a 'readonly partial struct' that is not nested.{1}");

    public static readonly DiagnosticDescriptor SameValue = Describe(
        "LAMBENTGEN012", "Two constants of an open enum have the same value", "The constant '{0}' has the same value as '{1}'. Remove one of the two.");

    public static readonly DiagnosticDescriptor NotOneList = Describe(
        "LAMBENTGEN013", "A payload that may be an array has other members than one list", "The payload '{0}' has the form '{1}', and must have one member, which is a list. Remove the other members, or the form.");

    public static readonly DiagnosticDescriptor SameKind = Describe(
        "LAMBENTGEN014", "Two types have the same kind", "The kind '{0}' is that of '{1}' and of '{2}'. Change one of the keys.");

    public static readonly DiagnosticDescriptor SameRule = Describe(
        "LAMBENTGEN015", "Two kinds have the same rule", "The rule '{0}' tells '{1}' and '{2}'. Add a mark that only one of them has.");

    public static readonly DiagnosticDescriptor NoPage = Describe(
        "LAMBENTGEN016", "A payload links no page", "The documentation of '{0}', which reads '{1}', links no page. Add the page of AWS: See <see href=\"https://docs.aws.amazon.com/…\"/>.");

    public static readonly DiagnosticDescriptor TimeNotPartial = Describe(
        "LAMBENTGEN017", "A time is not partial", "The property '{0}' is a time, whose body the generator writes. Make it partial.{1}");

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = new DiagnosticDescriptor[]
    {
        UnsupportedType, NoStaticMethods, NoSetter, SameJsonName, NotPartial, UnsupportedAttribute, NameTooLong, NotSealed, NotReadOnlyPartial, SameValue, NotOneList, TimeNotPartial,
    }.ToDictionary(static descriptor => descriptor.Id);

    public static Problem Of(DiagnosticDescriptor descriptor, ISymbol symbol, string detail = "", string? subject = null)
    {
        var location = symbol.Locations.FirstOrDefault(static location => location.IsInSource);
        var lines = location?.GetLineSpan().Span ?? default;
        return new(
            descriptor.Id, location?.SourceTree?.FilePath ?? "", location?.SourceSpan.Start ?? 0, location?.SourceSpan.Length ?? 0,
            lines.Start.Line, lines.Start.Character, lines.End.Line, lines.End.Character, subject ?? symbol.Name, detail);
    }

    public static Diagnostic ToDiagnostic(this Problem problem)
    {
        var location = problem.Path.Length == 0
            ? Location.None
            : Location.Create(
                problem.Path,
                new TextSpan(problem.Start, problem.Length),
                new LinePositionSpan(new(problem.StartLine, problem.StartCharacter), new(problem.EndLine, problem.EndCharacter)));
        return Diagnostic.Create(ById[problem.Id], location, problem.Subject, problem.Detail);
    }

    private static DiagnosticDescriptor Describe(string id, string title, string message) =>
        new(id, title, message, "Lambent.Events", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
