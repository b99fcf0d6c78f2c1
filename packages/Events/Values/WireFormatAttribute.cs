using System.Diagnostics;

namespace Lambent.Events;

/// <summary>How AWS writes a time: a time that is set is written so. Without the attribute it is ISO 8601, or the form of the member's converter.</summary>
[AttributeUsage(AttributeTargets.Property)]
[Conditional("GENERATOR")]
internal sealed class WireFormatAttribute(TimestampFormat format) : Attribute
{
    public TimestampFormat Format => format;
}
