using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Lambent.Packages.Tests;

/// <summary>
/// The public API of an assembly as text like C#, sorted: what users can call, derive from and implement, with nullability, defaults and the
/// attributes that change what the compiler says. Left out is what the compiler or a generator adds to every record and every open enum.
/// </summary>
internal static class ApiPrinter
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    public static string Print(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var space in assembly.GetExportedTypes().Where(type => !IsGenerated(type)).GroupBy(type => type.Namespace).OrderBy(space => space.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"namespace {space.Key}\n{{\n");
            text.AppendJoin('\n', space.Select(Type).OrderBy(type => type.Key, StringComparer.Ordinal).Select(type => type.Body));
            text.Append("}\n");
        }

        return text.ToString();
    }

    private static TypeText Type(Type type)
    {
        var isRecord = type.GetMethod("<Clone>$", Declared) is not null || type.GetMethod("PrintMembers", Declared) is not null;
        var head = new StringBuilder();
        foreach (var attribute in Attributes(type))
            head.Append(CultureInfo.InvariantCulture, $"    [{attribute}]\n");
        head.Append("    public ");
        if (type.BaseType == typeof(MulticastDelegate))
        {
            var invoke = type.GetMethod("Invoke")!;
            return new(Name(type), $"{head}delegate {Named(invoke.ReturnParameter)} {Name(type)}({Parameters(invoke)});\n");
        }

        head.Append((type.IsEnum, type.IsValueType, type.IsInterface, type.IsAbstract, type.IsSealed) switch
        {
            (true, _, _, _, _) => "enum ",
            (_, true, _, _, _) => (Has<IsReadOnlyAttribute>(type) ? "readonly " : "") + (type.IsByRefLike ? "ref " : "") + (isRecord ? "record struct " : "struct "),
            (_, _, true, _, _) => "interface ",
            (_, _, _, true, true) => "static class ",
            (_, _, _, true, _) => isRecord ? "abstract record " : "abstract class ",
            (_, _, _, _, true) => isRecord ? "sealed record " : "sealed class ",
            _ => isRecord ? "record " : "class ",
        });
        head.Append(Name(type));
        if (type.IsEnum)
            return new(Name(type), $"{head}\n    {{\n{string.Concat(Enum.GetNames(type).Select(name => $"        {name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)},\n"))}    }}\n");

        var bases = Bases(type).ToArray();
        if (bases.Length > 0)
            head.Append(" : ").AppendJoin(", ", bases);
        head.Append(Constraints(type.GetGenericArguments()));
        var members = type.GetMembers(Declared)
            .SelectMany(member => Member(type, member, isRecord).Select(line => (member, line)))
            .OrderBy(it => it.member is ConstructorInfo ? 0 : it.member is FieldInfo ? 1 : it.member is PropertyInfo ? 2 : 3)
            .ThenBy(it => it.member.Name, StringComparer.Ordinal)
            .ThenBy(it => it.line, StringComparer.Ordinal)
            .Select(it => it.line);
        return new(Name(type), $"{head}\n    {{\n{string.Concat(members)}    }}\n");
    }

    private static IEnumerable<string> Bases(Type type)
    {
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
            yield return Name(parent);
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        foreach (var name in type.GetInterfaces().Except(inherited).Where(it => it.IsPublic && it != typeof(IEquatable<>).MakeGenericType(type)).Select(it => Name(it)).Order(StringComparer.Ordinal))
            yield return name;
    }

    /// <summary>A member as lines, its attributes first; nothing when users cannot see it.</summary>
    private static IEnumerable<string> Member(Type type, MemberInfo member, bool isRecord)
    {
        var text = member switch
        {
            ConstructorInfo constructor when IsVisible(constructor) && !IsCopy(constructor, isRecord) => $"{Access(constructor)}{type.Name.Split('`')[0]}({Parameters(constructor)})",
            MethodInfo method when IsVisible(method) && !IsHidden(method, isRecord) =>
                $"{Access(method)}{Named(method.ReturnParameter)} {method.Name}{Arguments(method.GetGenericArguments())}({Parameters(method)}){Constraints(method.GetGenericArguments())}",
            PropertyInfo property when Accessors(property) is { Length: > 0 } accessors && !(isRecord && property.Name == "EqualityContract") =>
                $"{Access(property.GetAccessors(true).First(IsVisible))}{(Has<RequiredMemberAttribute>(property) ? "required " : "")}{Named(property)} "
                + $"{(property.GetIndexParameters() is { Length: > 0 } index ? $"this[{Parameters(index)}]" : property.Name)} {{ {accessors}}}",
            FieldInfo { IsLiteral: true } field when IsVisible(field) => $"public const {Name(field.FieldType)} {field.Name} = {Literal(field.GetRawConstantValue())}",
            FieldInfo field when IsVisible(field) =>
                $"{(field.IsPublic ? "public " : "protected ")}{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{Name(field.FieldType, new NullabilityInfoContext().Create(field))} {field.Name}",
            EventInfo { AddMethod: { } add } one when IsVisible(add) => $"{Access(add)}event {Name(one.EventHandlerType!)} {one.Name}",
            _ => null,
        };
        if (text is null || IsGenerated(member) && member is not PropertyInfo)
            yield break;
        // Attributes follow, so that a member stays one line of a difference.
        yield return $"        {text}{(member is PropertyInfo ? "" : ";")}{string.Concat(Attributes(member).Select(attribute => $" // [{attribute}]"))}\n";
    }

    private static bool IsGenerated(MemberInfo member) => Has<CompilerGeneratedAttribute>(member);

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsVisible(FieldInfo field) => field is { IsSpecialName: false } && (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly);

    private static bool IsHidden(MethodInfo method, bool isRecord) =>
        (method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal)) || method.Name[0] == '<' || (isRecord && method.Name is ("PrintMembers" or "GetHashCode"))
        || (isRecord && method.Name == "Equals" && method.GetParameters() is [var other] && other.ParameterType == method.DeclaringType)
        || (IsOpenEnum(method.DeclaringType!) && (method.Name.StartsWith("op_", StringComparison.Ordinal) || method.Name is "Equals" or "GetHashCode" or "ToString"));

    /// <summary>All open enums have the same members beside their constants.</summary>
    private static bool IsOpenEnum(Type type) => type.IsValueType && type.GetInterfaces().Any(one => one.Name == "IOpenEnum`1");

    private static bool IsCopy(ConstructorInfo constructor, bool isRecord) =>
        isRecord && constructor.GetParameters() is [var one] && one.ParameterType == constructor.DeclaringType;

    private static string Access(MethodBase method)
    {
        if (method.DeclaringType!.IsInterface)
            return method.IsStatic ? method.IsAbstract ? "static abstract " : "static " : method.IsAbstract ? "" : "virtual ";
        var access = method.IsPublic ? "public " : "protected ";
        if (method.IsStatic)
            return access + "static ";
        if (method is not MethodInfo { IsVirtual: true } one)
            return access;
        var overrides = one.GetBaseDefinition().DeclaringType != one.DeclaringType;
        return access + (one.IsAbstract ? "abstract " : overrides ? one.IsFinal ? "sealed override " : "override " : one.IsFinal ? "" : "virtual ");
    }

    private static string Accessors(PropertyInfo property)
    {
        var text = "";
        foreach (var (accessor, name) in new[] { (property.GetMethod, "get"), (property.SetMethod, "set") })
        {
            if (accessor is null || !IsVisible(accessor))
                continue;
            var init = name == "set" && accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
            text += $"{(accessor.IsPublic ? "" : "protected ")}{(init ? "init" : name)}; ";
        }

        return text;
    }

    private static string Parameters(MethodBase method) => (Has<ExtensionAttribute>(method) ? "this " : "") + Parameters(method.GetParameters());

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(parameter =>
        (Has<ParamArrayAttribute>(parameter) || Has<ParamCollectionAttribute>(parameter) ? "params " : "")
        + $"{Named(parameter)} {parameter.Name}"
        + (parameter.HasDefaultValue ? $" = {(parameter.RawDefaultValue is null && parameter.ParameterType.IsValueType ? "default" : Literal(parameter.RawDefaultValue))}" : "")));

    private static string Named(ParameterInfo parameter)
    {
        var modifier = !parameter.ParameterType.IsByRef ? "" : parameter.IsOut ? "out " : parameter.IsIn || Has<IsReadOnlyAttribute>(parameter) ? "in " : "ref ";
        var type = parameter.ParameterType;
        return modifier + Name(type.IsByRef ? type.GetElementType()! : type, new NullabilityInfoContext().Create(parameter));
    }

    private static string Named(PropertyInfo property) => Name(property.PropertyType, new NullabilityInfoContext().Create(property));

    private static string Name(Type type, NullabilityInfo? nullability = null)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Name(underlying, nullability?.GenericTypeArguments is [var inner] ? inner : null) + "?";
        // An unconstrained type parameter counts as nullable whatever the source says.
        var mark = type is { IsValueType: false, IsGenericParameter: false }
            && nullability is ({ ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable }) ? "?" : "";
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword + mark;
        if (type.IsArray)
            return $"{Name(type.GetElementType()!, nullability?.ElementType)}[]{mark}";
        if (type.IsGenericParameter)
            return type.Name + mark;
        if (type.IsGenericType && type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal))
            return $"({string.Join(", ", type.GetGenericArguments().Select((argument, i) => Name(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(i))))})";
        var name = (type.IsNested ? Name(type.DeclaringType!) + "." : "") + type.Name.Split('`')[0];
        if (type.IsGenericTypeDefinition)
            return name + Arguments(type.GetGenericArguments());
        return type.IsGenericType
            ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select((argument, i) => Name(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(i))))}>{mark}"
            : name + mark;
    }

    private static string Arguments(Type[] arguments) => arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments.Select(argument =>
        (argument.GenericParameterAttributes & GenericParameterAttributes.VarianceMask) switch
        {
            GenericParameterAttributes.Covariant => "out ",
            GenericParameterAttributes.Contravariant => "in ",
            _ => "",
        }
        + argument.Name))}>";

    private static string Constraints(Type[] arguments) => string.Concat(arguments.Select(argument =>
    {
        var flags = argument.GenericParameterAttributes;
        var parts = new List<string>();
        if (flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
            parts.Add("struct");
        else if (flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
            parts.Add("class");
        parts.AddRange(argument.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(type => Name(type)));
        if (flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && parts is not ["struct", ..])
            parts.Add("new()");
        return parts.Count == 0 ? "" : $" where {argument.Name} : {string.Join(", ", parts)}";
    }));

    private static IEnumerable<string> Attributes(MemberInfo member)
    {
        // What the compiler says to compilers without required members is not ours.
        if (member.GetCustomAttribute<ObsoleteAttribute>() is { } obsolete && !Has<CompilerFeatureRequiredAttribute>(member))
            yield return $"Obsolete({Literal(obsolete.Message)}{(obsolete.IsError ? ", error" : "")})";
        if (member.GetCustomAttribute<OverloadResolutionPriorityAttribute>() is { Priority: not 0 } priority)
            yield return $"OverloadResolutionPriority({priority.Priority})";
        if (member.GetCustomAttribute<RequiresUnreferencedCodeAttribute>() is not null)
            yield return "RequiresUnreferencedCode";
        if (member.GetCustomAttribute<RequiresDynamicCodeAttribute>() is not null)
            yield return "RequiresDynamicCode";
        if (member.GetCustomAttribute<ExperimentalAttribute>() is { } experimental)
            yield return $"Experimental({Literal(experimental.DiagnosticId)})";
        if (member.GetCustomAttribute<FlagsAttribute>() is not null)
            yield return "Flags";
        if (member.GetCustomAttribute<EditorBrowsableAttribute>() is { } browsable)
            yield return $"EditorBrowsable({browsable.State})";
    }

    private static bool Has<T>(ICustomAttributeProvider member)
        where T : Attribute => member.IsDefined(typeof(T), inherit: false);

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>A type's text, and what it is sorted by.</summary>
    private readonly record struct TypeText(string Key, string Body);
}
