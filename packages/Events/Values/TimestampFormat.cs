namespace Lambent.Events;

/// <summary>The format of a timestamp in JSON.</summary>
internal enum TimestampFormat
{
    /// <summary>Not chosen: a member of an event writes the format that AWS uses there, anything else writes ISO 8601.</summary>
    Unspecified,

    /// <summary>Text such as <c>2019-01-02T12:45:07.000Z</c>, with any number of fraction digits and any zone.</summary>
    Iso8601,

    /// <summary>A number of seconds since 1970, which may have a fraction.</summary>
    UnixSeconds,

    /// <summary>A number of milliseconds since 1970.</summary>
    UnixMilliseconds,

    /// <summary>Text that holds seconds since 1970.</summary>
    UnixSecondsText,

    /// <summary>Text that holds milliseconds since 1970, as in the attributes of an SQS message.</summary>
    UnixMillisecondsText,

    /// <summary>A number of microseconds since 1970.</summary>
    UnixMicroseconds,

    /// <summary>Text that holds microseconds since 1970, as in requests of VPC Lattice.</summary>
    UnixMicrosecondsText,

    /// <summary>The common log format of web servers, <c>04/Mar/2020:19:15:17 +0000</c>.</summary>
    CommonLog,

    /// <summary>What OpenSSL prints for certificates, <c>Aug  5 09:36:04 2021 GMT</c>.</summary>
    Certificate,

    /// <summary>A text or number that is none of these. It is written back as it came.</summary>
    Unreadable,

    /// <summary>
    /// A form of a few members only, such as <c>Sep 1, 2017 4:12:29 PM</c> or microseconds since 1970: see <see cref="TimestampFormatConverter"/>
    /// and the converters that derive from it. It is written back as it came; a time without a format is written so by these members.
    /// </summary>
    Special,
}
