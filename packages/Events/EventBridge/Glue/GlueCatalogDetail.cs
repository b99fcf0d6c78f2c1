namespace Lambent.Events.Glue;

/// <summary>
/// The Data Catalog changed: <c>Glue Data Catalog Database State Change</c> and <c>Glue Data Catalog Table State Change</c>.
/// See <see href="https://docs.aws.amazon.com/glue/latest/dg/automating-awsglue-with-cloudwatch-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-glue-data-catalog-database-state-change")]
[EventBridgeDetail("eventbridge-glue-data-catalog-table-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record GlueCatalogDetail : LambdaPayload, ILambdaJson<GlueCatalogDetail>
{
    /// <summary>The database.</summary>
    public string DatabaseName { get => field ?? ""; set; }

    /// <summary>The type of the change, such as <c>CreateTable</c> or <c>BatchCreatePartition</c>.</summary>
    public string TypeOfChange { get => field ?? ""; set; }

    /// <summary>The tables; of a database.</summary>
    public IReadOnlyList<string> ChangedTables { get => field ?? []; set; }

    /// <summary>The table; of a table.</summary>
    public string? TableName { get; set; }

    /// <summary>The partitions; of a table.</summary>
    public IReadOnlyList<string> ChangedPartitions { get => field ?? []; set; }
}
