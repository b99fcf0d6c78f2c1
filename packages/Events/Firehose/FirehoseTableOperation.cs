namespace Lambent.Events;

/// <summary>What Firehose does with a row of an Apache Iceberg table.</summary>
[OpenEnum]
public readonly partial struct FirehoseTableOperation
{
    /// <summary>Puts it in; what Firehose does when nothing is said.</summary>
    public const string Insert = "insert";

    /// <summary>Changes the row of the same unique keys.</summary>
    public const string Update = "update";

    /// <summary>Takes the row of the same unique keys out.</summary>
    public const string Delete = "delete";
}
