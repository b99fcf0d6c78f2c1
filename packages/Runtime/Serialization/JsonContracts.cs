using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent;

/// <summary>
/// Finds how a type is read and written: the type itself, then the context that was passed, then what is built in, then, only if asked for,
/// reflection.
/// </summary>
internal sealed class JsonContracts(Func<Type, JsonTypeInfo?>? reflection = null)
{
    /// <summary>What must be kept of a type so that an instance can ask it for its codec: GetUninitializedObject needs its constructors.</summary>
    public const DynamicallyAccessedMemberTypes ContractMembers =
        DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors;

    /// <summary>Finds the contract of a type. Throws when there is none.</summary>
    /// <param name="resolver">The contracts that the user passed; null when none were.</param>
    /// <param name="role">What the handler uses the type for, as error messages say it.</param>
    public PayloadFormat<T> Find<[DynamicallyAccessedMembers(ContractMembers)] T>(IJsonTypeInfoResolver? resolver, string role)
    {
        if (typeof(ILambdaJson).IsAssignableFrom(typeof(T)) && !typeof(T).IsAbstract)
        {
            // Why: a static abstract member of an unconstrained T can be reached without reflection only through an instance; none of it runs.
            // A class that inherits the interface answers with its base's codec, which is not its own.
            if (((ILambdaJson)RuntimeHelpers.GetUninitializedObject(typeof(T))).Contract is JsonCodec<T> own)
                return own.Format;
        }

        if (resolver is not null && FindIn(resolver, typeof(T)) is JsonTypeInfo<T> passed)
            return new JsonFormat<T>(passed);
        if (BuiltIn<T>() is { } builtIn)
            return builtIn;
        if (reflection?.Invoke(typeof(T)) is JsonTypeInfo<T> reflected)
            return new JsonFormat<T>(reflected);

        throw new LambdaRuntimeException(
            LambdaRuntimeFailure.Init,
            $"No JSON contract is known for the handler's {role} type '{typeof(T)}'. "
                + (resolver is null
                    ? $"Pass a source-generated context after the handler: '[JsonSerializable(typeof({typeof(T).Name}))] partial class AppJson : JsonSerializerContext;' and 'LambdaRuntime.Run(handler, AppJson.Default)'."
                    : DescribeFix(resolver, typeof(T))));
    }

    private static string DescribeFix(IJsonTypeInfoResolver resolver, Type type) => resolver switch
    {
        JsonSerializerContext => $"Add '[JsonSerializable(typeof({type.Name}))]' to '{resolver.GetType().Name}'.",
        IEnumerable<IJsonTypeInfoResolver> => $"Add '[JsonSerializable(typeof({type.Name}))]' to one of the contexts that are passed.",
        _ => $"'{resolver.GetType().Name}' is not a source-generated JsonSerializerContext. Pass one, or several joined with 'JsonTypeInfoResolver.Combine'.",
    };

    /// <summary>
    /// The contract of a type from what the user passed. Each of several contexts that were joined with <c>JsonTypeInfoResolver.Combine</c> keeps the
    /// options of its own <see cref="JsonSourceGenerationOptionsAttribute"/>.
    /// </summary>
    private static JsonTypeInfo? FindIn(IJsonTypeInfoResolver resolver, Type type)
    {
        if (resolver is JsonSerializerContext context)
            return context.GetTypeInfo(type);
        if (resolver is not IEnumerable<IJsonTypeInfoResolver> joined)
            return null; // any other resolver needs JsonSerializerOptions, which would add 49 KB to the zip of every function
        foreach (var one in joined)
        {
            if (FindIn(one, type) is { } contract)
                return contract;
        }

        return null;
    }

    private static PayloadFormat<T>? BuiltIn<T>()
    {
        object? format = null;
        if (typeof(T) == typeof(string))
            format = new StringFormat();
        else if (typeof(T) == typeof(ReadOnlyMemory<byte>))
            format = new BytesFormat();
        else if (typeof(T) == typeof(Stream))
            format = new StreamPayload();
        else if (typeof(T) == typeof(JsonElement))
            format = new JsonFormat<JsonElement>(Metadata(new JsonElementConverter()));
        else if (typeof(T) == typeof(bool))
            format = new JsonFormat<bool>(Metadata(JsonMetadataServices.BooleanConverter));
        else if (typeof(T) == typeof(int))
            format = new JsonFormat<int>(Metadata(JsonMetadataServices.Int32Converter));
        else if (typeof(T) == typeof(long))
            format = new JsonFormat<long>(Metadata(JsonMetadataServices.Int64Converter));
        else if (typeof(T) == typeof(double))
            format = new JsonFormat<double>(Metadata(JsonMetadataServices.DoubleConverter));
        else if (typeof(T) == typeof(float))
            format = new JsonFormat<float>(Metadata(JsonMetadataServices.SingleConverter));
        else if (typeof(T) == typeof(decimal))
            format = new JsonFormat<decimal>(Metadata(JsonMetadataServices.DecimalConverter));
        else if (typeof(T) == typeof(short))
            format = new JsonFormat<short>(Metadata(JsonMetadataServices.Int16Converter));
        else if (typeof(T) == typeof(byte))
            format = new JsonFormat<byte>(Metadata(JsonMetadataServices.ByteConverter));
        return (PayloadFormat<T>?)format;
    }

    private static JsonTypeInfo<T> Metadata<T>(JsonConverter<T> converter) =>
        JsonMetadataServices.CreateValueInfo<T>(new JsonSerializerOptions { TypeInfoResolver = new NoTypes() }, converter);

    /// <summary>Options must have a resolver; the built-in converters never ask it.</summary>
    private sealed class NoTypes : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => null;
    }
}
