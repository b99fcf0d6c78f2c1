using System.Collections;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Lambent.Events;

/// <summary>
/// Compares payloads by what their properties return, so that an absent member equals an empty one where the property returns the same for both. Generated
/// records call it; the compiler's own equality would compare fields, which a getter fills, and collections by reference.
/// </summary>
internal static class PayloadEquality
{
    public static bool AreEqual(LambdaPayload left, LambdaPayload? right)
    {
        if (right is null)
            return false;
        if (AreSame(left, right))
            return true;
        PayloadDifference.Remember(left, right);
        return false;
    }

    /// <summary>A hash code of the members that are text, numbers or parts. The values of collections are left out: they cost more than a collision.</summary>
    public static int HashCodeOf(LambdaPayload payload)
    {
        var hash = new HashCode();
        for (var i = 0; i < payload.MemberCount; i++)
        {
            hash.Add(payload.Member(i) switch
            {
                null or IEnumerable and not string or JsonElement => 0,
                LambdaPayload part => HashCodeOf(part),
                var value => value.GetHashCode(),
            });
        }

        return hash.ToHashCode();
    }

    /// <summary>Whether two values of members are equal: collections by their items, in order, and maps by their keys.</summary>
    public static bool AreSame(object? left, object? right) => (left, right) switch
    {
        _ when ReferenceEquals(left, right) => true,
        (null, _) or (_, null) => false,
        (LambdaPayload one, LambdaPayload other) => AreSame(one, other),
        (JsonElement one, JsonElement other) => AreSame(one, other),
        (string, _) => left.Equals(right),
        (IDictionary one, IDictionary other) => AreSame(one, other),
        (IEnumerable one, IEnumerable other) when !ComparesItself(left) => AreSame(one, other),
        _ => left.Equals(right),
    };

    public static bool AreSame(IDictionary<string, JsonElement>? left, IDictionary<string, JsonElement>? right)
    {
        if ((left?.Count ?? 0) != (right?.Count ?? 0))
            return false;
        foreach (var (name, value) in left ?? new Dictionary<string, JsonElement>())
        {
            if (!right!.TryGetValue(name, out var other) || !AreSame(value, other))
                return false;
        }

        return true;
    }

    /// <summary>As JsonElement.DeepEquals, but a number equals another only if both have the same digits. DeepEquals would add 5 KB to the zip of every function.</summary>
    public static bool AreSame(JsonElement left, JsonElement right) => left.ValueKind == right.ValueKind && left.ValueKind switch
    {
        JsonValueKind.Object => AreSameObjects(left, right),
        JsonValueKind.Array => AreSameArrays(left, right),
        JsonValueKind.String => AreSameTexts(left, right),
        JsonValueKind.Number => left.GetRawText() == right.GetRawText(),
        _ => true,
    };

    private static bool AreSameTexts(JsonElement left, JsonElement right)
    {
        if (JsonMarshal.GetRawUtf8Value(left).SequenceEqual(JsonMarshal.GetRawUtf8Value(right)))
            return true;
        try
        {
            return left.GetString() == right.GetString();
        }
        catch (InvalidOperationException)
        {
            return false; // half of a surrogate pair has no text
        }
    }

    private static bool AreSameObjects(JsonElement left, JsonElement right)
    {
        if (left.GetPropertyCount() != right.GetPropertyCount())
            return false;
        foreach (var member in left.EnumerateObject())
        {
            if (!right.TryGetProperty(member.Name, out var other) || !AreSame(member.Value, other))
                return false;
        }

        return true;
    }

    private static bool AreSameArrays(JsonElement left, JsonElement right)
    {
        if (left.GetArrayLength() != right.GetArrayLength())
            return false;
        for (var i = 0; i < left.GetArrayLength(); i++)
        {
            if (!AreSame(left[i], right[i]))
                return false;
        }

        return true;
    }

    private static bool ComparesItself(object value) => value is IEmptySentinel or DynamoDbItem or StringOrList or AppSyncResolverBatch;

    private static bool AreSame(LambdaPayload left, LambdaPayload right)
    {
        if (left.GetType() != right.GetType())
            return false;
        if (left.MemberCount < 0)
            return left.Equals((object)right); // a type of the user, which the compiler compares
        for (var i = 0; i < left.MemberCount; i++)
        {
            if (!AreSame(left.Member(i), right.Member(i)))
                return false;
        }

        return AreSame(left.ExtensionData, right.ExtensionData);
    }

    private static bool AreSame(IDictionary left, IDictionary right)
    {
        if (left.Count != right.Count)
            return false;
        foreach (DictionaryEntry entry in left)
        {
            if (!right.Contains(entry.Key) || !AreSame(entry.Value, right[entry.Key]))
                return false;
        }

        return true;
    }

    private static bool AreSame(IEnumerable left, IEnumerable right)
    {
        var others = right.GetEnumerator();
        try
        {
            foreach (var item in left)
            {
                if (!others.MoveNext() || !AreSame(item, others.Current))
                    return false;
            }

            return !others.MoveNext();
        }
        finally
        {
            (others as IDisposable)?.Dispose();
        }
    }
}
