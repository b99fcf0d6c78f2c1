namespace Lambent.Events;

/// <summary>
/// The ARN of a method, <c>arn:aws:execute-api:eu-north-1:111122223333:l1a2n3t4e5/live/GET/orders/17</c>. An authorizer derives the ARNs of other methods from it.
/// </summary>
/// <param name="Value">The ARN.</param>
public readonly record struct APIGatewayMethodArn(string Value)
{
    /// <summary>All methods of the API in the same stage.</summary>
    /// <exception cref="FormatException">It is not the ARN of a method.</exception>
    public string All => $"{Stage}/*";

    private string Stage
    {
        get
        {
            var value = Value ?? "";
            var end = value.IndexOf('/', value.IndexOf('/', StringComparison.Ordinal) + 1);
            return end > 0 && value.StartsWith("arn:", StringComparison.Ordinal)
                ? value[..end]
                : throw new FormatException("This is not the ARN of a method, arn:aws:execute-api:REGION:ACCOUNT:API/STAGE/METHOD/PATH.");
        }
    }

    /// <summary>A method of the API in the same stage.</summary>
    /// <param name="method">The HTTP method in capitals, or <c>*</c> for any.</param>
    /// <param name="path">The path, with <c>*</c> for any text: <c>/orders/*</c>.</param>
    /// <exception cref="FormatException">It is not the ARN of a method.</exception>
    public string Of(string method, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return $"{Stage}/{method}/{path.TrimStart('/')}";
    }

    /// <summary>The ARN.</summary>
    public override string ToString() => Value ?? "";
}
