using System.Collections;
using System.Globalization;

namespace Lambent.Events;

/// <summary>
/// Names the first difference of two payloads that were compared last on this thread, for the ToString that a failed assertion prints. Only ToString searches
/// for it, and only once for each of the two.
/// </summary>
internal sealed class PayloadDifference
{
    [ThreadStatic]
    private static PayloadDifference? _last;

    // Weak, so that a comparison keeps no event alive.
    private readonly WeakReference<LambdaPayload> _left;
    private readonly WeakReference<LambdaPayload> _right;
    private bool _leftWasPrinted;
    private bool _rightWasPrinted;

    private PayloadDifference(LambdaPayload left, LambdaPayload right) => (_left, _right) = (new(left), new(right));

    public static void Remember(LambdaPayload left, LambdaPayload right) => _last = new(left, right);

    /// <returns>Null when the payload was not compared last, or its difference was printed.</returns>
    public static string? PathFor(LambdaPayload payload)
    {
        if (_last is not { } last || !last._left.TryGetTarget(out var left) || !last._right.TryGetTarget(out var right))
            return null;
        ref var wasPrinted = ref last._rightWasPrinted;
        if (ReferenceEquals(payload, left))
            wasPrinted = ref last._leftWasPrinted;
        else if (!ReferenceEquals(payload, right))
            return null;
        if (wasPrinted)
            return null;
        wasPrinted = true;
        return Path("$", left, right);
    }

    /// <summary>The JSON path of the first difference. Names of map keys and of members without a property are text of the payload: they are written as [*].</summary>
    private static string Path(string path, object? left, object? right)
    {
        if (left is LambdaPayload one && right is LambdaPayload other && left.GetType() == right.GetType())
            return Path(path, one, other);
        if (left is string or IDictionary || right is string or IDictionary || left is not IList lefts || right is not IList rights || lefts.Count != rights.Count)
            return left is IDictionary && right is IDictionary ? path + "[*]" : path;
        for (var i = 0; i < lefts.Count; i++)
        {
            if (!PayloadEquality.AreSame(lefts[i], rights[i]))
                return Path(string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), lefts[i], rights[i]);
        }

        return path;
    }

    private static string Path(string path, LambdaPayload left, LambdaPayload right)
    {
        foreach (var (mine, theirs) in PayloadMembers.Of(left).Zip(PayloadMembers.Of(right)))
        {
            if (!PayloadEquality.AreSame(mine.Value, theirs.Value))
                return Path($"{path}.{mine.Name}", mine.Value, theirs.Value);
        }

        return path + "[*]";
    }
}
