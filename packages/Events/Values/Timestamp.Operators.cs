namespace Lambent.Events;

// Why the mixed operators: with conversions both ways, comparing a Timestamp with a DateTimeOffset would be ambiguous without them.
public readonly partial struct Timestamp
{
    /// <summary>The instant.</summary>
    /// <param name="timestamp">A timestamp whose text can be read.</param>
    /// <exception cref="InvalidOperationException">The text on the wire is not a time that can be read.</exception>
    public static implicit operator DateTimeOffset(Timestamp timestamp) => timestamp.Value;

    /// <summary>An instant in the format that AWS uses where it is put, or else ISO 8601.</summary>
    /// <param name="value">The instant.</param>
    public static implicit operator Timestamp(DateTimeOffset value) => new(value);

    /// <summary>Whether both are the same instant.</summary>
    public static bool operator ==(Timestamp left, Timestamp right) => left.CompareTo(right) == 0;

    /// <summary>Whether both are the same instant.</summary>
    public static bool operator ==(Timestamp left, DateTimeOffset right) => left.CompareTo(new Timestamp(right)) == 0;

    /// <summary>Whether both are the same instant.</summary>
    public static bool operator ==(DateTimeOffset left, Timestamp right) => new Timestamp(left).CompareTo(right) == 0;

    /// <summary>Whether the instants differ.</summary>
    public static bool operator !=(Timestamp left, Timestamp right) => left.CompareTo(right) != 0;

    /// <summary>Whether the instants differ.</summary>
    public static bool operator !=(Timestamp left, DateTimeOffset right) => left.CompareTo(new Timestamp(right)) != 0;

    /// <summary>Whether the instants differ.</summary>
    public static bool operator !=(DateTimeOffset left, Timestamp right) => new Timestamp(left).CompareTo(right) != 0;

    /// <summary>Whether the left is earlier.</summary>
    public static bool operator <(Timestamp left, Timestamp right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is earlier.</summary>
    public static bool operator <(Timestamp left, DateTimeOffset right) => left.CompareTo(new Timestamp(right)) < 0;

    /// <summary>Whether the left is earlier.</summary>
    public static bool operator <(DateTimeOffset left, Timestamp right) => new Timestamp(left).CompareTo(right) < 0;

    /// <summary>Whether the left is later.</summary>
    public static bool operator >(Timestamp left, Timestamp right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is later.</summary>
    public static bool operator >(Timestamp left, DateTimeOffset right) => left.CompareTo(new Timestamp(right)) > 0;

    /// <summary>Whether the left is later.</summary>
    public static bool operator >(DateTimeOffset left, Timestamp right) => new Timestamp(left).CompareTo(right) > 0;

    /// <summary>Whether the left is not later.</summary>
    public static bool operator <=(Timestamp left, Timestamp right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is not later.</summary>
    public static bool operator <=(Timestamp left, DateTimeOffset right) => left.CompareTo(new Timestamp(right)) <= 0;

    /// <summary>Whether the left is not later.</summary>
    public static bool operator <=(DateTimeOffset left, Timestamp right) => new Timestamp(left).CompareTo(right) <= 0;

    /// <summary>Whether the left is not earlier.</summary>
    public static bool operator >=(Timestamp left, Timestamp right) => left.CompareTo(right) >= 0;

    /// <summary>Whether the left is not earlier.</summary>
    public static bool operator >=(Timestamp left, DateTimeOffset right) => left.CompareTo(new Timestamp(right)) >= 0;

    /// <summary>Whether the left is not earlier.</summary>
    public static bool operator >=(DateTimeOffset left, Timestamp right) => new Timestamp(left).CompareTo(right) >= 0;
}
