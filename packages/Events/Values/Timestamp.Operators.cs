namespace Lambent.Events;

// The mixed operators save a conversion where a Timestamp is compared with a DateTimeOffset.
public readonly partial struct Timestamp
{
    /// <summary>The instant. The conversion is explicit, because it fails for text that is no time; <see cref="TryGetValue"/> does not.</summary>
    /// <param name="timestamp">A timestamp whose text can be read.</param>
    /// <exception cref="InvalidOperationException">The text in JSON is not a time that can be read.</exception>
    public static explicit operator DateTimeOffset(Timestamp timestamp) => timestamp.Value;

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
