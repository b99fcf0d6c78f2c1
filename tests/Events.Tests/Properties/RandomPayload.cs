using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bogus;

namespace Lambent.Events.Tests;

/// <summary>Makes payloads whose members have random values, each absent now and then.</summary>
internal sealed class RandomPayload(Randomizer random)
{
    private const int Deepest = 8; // unions such as Lex slots hold themselves

    public object Create(Type type) => Value(type, 0) ?? throw new NotSupportedException($"No random value for {type}");

    private object? Value(Type type, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return random.Bool(0.1f) ? "" : random.Words();
        if (type == typeof(bool))
            return random.Bool();
        if (type == typeof(int))
            return random.Int();
        if (type == typeof(long))
            return random.Long();
        if (type == typeof(double))
            return random.Double(-1e6, 1e6);
        if (type == typeof(decimal))
            return random.Decimal(-1e6m, 1e6m);
        if (type == typeof(DateTimeOffset))
            return DateTimeOffset.FromUnixTimeSeconds(random.Long(200_000_000, 4_000_000_000));
        if (type == typeof(Base64Bytes))
            return new Base64Bytes(random.Bytes(random.Int(0, 12)));
        if (type == typeof(WireNumber))
            return random.Bool() ? (WireNumber)random.Long() : (WireNumber)random.Double();
        if (type == typeof(WireBoolean))
            return (WireBoolean)random.Bool();
        if (type == typeof(StringOrList))
            return random.Bool() ? (StringOrList)random.Word() : (StringOrList)new[] { random.Word(), random.Word() };
        if (type == typeof(JsonElement))
            return JsonDocument.Parse($$"""{"{{random.AlphaNumeric(4)}}":[{{random.Int()}},null,"{{random.AlphaNumeric(4)}}"]}""").RootElement;
        if (type == typeof(HeaderMap))
            return new HeaderMap { [random.AlphaNumeric(5)] = random.Word() };
        if (type == typeof(MultiValueHeaderMap))
            return new MultiValueHeaderMap { [random.AlphaNumeric(5)] = new[] { random.Word(), random.Word() } };
        if (type == typeof(JsonScalar))
            return random.Bool() ? (JsonScalar)random.Words() : random.Bool() ? (JsonScalar)random.Long() : (JsonScalar)random.Bool();
        if (type == typeof(DynamoDbItem))
            return Item(depth);
        if (type == typeof(DynamoDbValue))
            return Attribute(depth);
        if (type == typeof(MongoValue))
            return new MongoValue(JsonDocument.Parse(random.ArrayElement(["1", "\"lantern\"", """{"$oid":"65f0c0ffee65f0c0ffee65f0"}""", """{"a":[{"$numberLong":"12"},{"$date":{"$numberLong":"1760000000000"}}]}"""])).RootElement);
        if (type == typeof(KafkaHeaders))
            return KafkaHeaders.Create([new KafkaHeader(random.AlphaNumeric(5), random.Word()), new KafkaHeader(random.AlphaNumeric(5), random.Bytes(3))]);
        if (type == typeof(CloudFrontHeaderMap))
            return new CloudFrontHeaderMap().With(random.AlphaNumeric(5), random.Word(), random.Word()).With(random.AlphaNumeric(6));
        if (type == typeof(IotPolicyDocument))
            return random.Bool() ? new IotPolicyDocument("{}") : new IotPolicyDocument((IamPolicyDocument)Payload(typeof(IamPolicyDocument), depth));
        if (type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IOpenEnum<>)))
            return OpenEnum(type);
        if (type == typeof(AppSyncResolverBatch))
            return new AppSyncResolverBatch([(AppSyncResolverRequest)Payload(typeof(AppSyncResolverRequest), depth + 1)]);
        if (type.IsSubclassOf(typeof(LambdaPayload)) && !type.IsAbstract)
            return Payload(type, depth);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            return List(type.GetGenericArguments()[0], depth);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
            return Map(type.GetGenericArguments()[1], depth);
        return null; // has tests of its own
    }

    private DynamoDbItem Item(int depth) => new() { [random.AlphaNumeric(4)] = Attribute(depth + 1), [random.AlphaNumeric(5)] = Attribute(depth + 1) };

    private DynamoDbValue Attribute(int depth) => random.Int(0, depth < Deepest ? 9 : 7) switch
    {
        0 => random.Words(),
        1 => random.Long(),
        2 => random.Decimal(-1e6m, 1e6m),
        3 => random.Bool(),
        4 => DynamoDbValue.Null,
        5 => DynamoDbValue.Binary(random.Bytes(5)),
        6 => DynamoDbValue.StringSet(random.Word(), random.Word()),
        7 => DynamoDbValue.NumberSet("1", "2.5"),
        8 => DynamoDbValue.List(Attribute(depth + 1), Attribute(depth + 1)),
        _ => Item(depth + 1),
    };

    private object Payload(Type type, int depth)
    {
        var payload = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties())
        {
            var required = property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute));
            if (JsonName.Of(property) is not null && (required || (depth < Deepest && random.Bool(0.8f))) && Value(property.PropertyType, depth + 1) is { } value)
                property.SetValue(payload, value);
        }

        return payload;
    }

    private object OpenEnum(Type type)
    {
        var known = type.GetFields(BindingFlags.Static | BindingFlags.Public).Where(field => field.IsLiteral).ToArray();
        return Activator.CreateInstance(type, known.Length > 0 && random.Bool(0.8f) ? random.ArrayElement(known).GetRawConstantValue() : random.Word())!;
    }

    private IList? List(Type item, int depth)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        for (var i = random.Int(1, 2); i > 0; i--)
        {
            if (Value(item, depth) is not { } value)
                return null;
            list.Add(value);
        }

        return list;
    }

    private IDictionary? Map(Type item, int depth)
    {
        var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), item))!;
        for (var i = random.Int(1, 2); i > 0; i--)
        {
            if (Value(item, depth) is not { } value)
                return null;
            map[random.AlphaNumeric(6)] = value;
        }

        return map;
    }
}
