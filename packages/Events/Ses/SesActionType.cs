namespace Lambent.Events;

/// <summary>What a receipt rule does.</summary>
[OpenEnum]
public readonly partial struct SesActionType
{
    /// <summary>It runs a function.</summary>
    public const string Lambda = "Lambda";

    /// <summary>It stores the mail.</summary>
    public const string S3 = "S3";

    /// <summary>It tells a topic.</summary>
    public const string Sns = "SNS";

    /// <summary>It refuses the mail.</summary>
    public const string Bounce = "Bounce";

    /// <summary>It ends the rules.</summary>
    public const string Stop = "Stop";

    /// <summary>It gives the mail to WorkMail.</summary>
    public const string WorkMail = "WorkMail";

    /// <summary>It adds a header.</summary>
    public const string AddHeader = "AddHeader";
}
