namespace Lambent.Events;

/// <summary>Which way a payload goes.</summary>
public enum LambdaEventDirection
{
    /// <summary>Lambda passes it to the function.</summary>
    Received,

    /// <summary>The function returns it.</summary>
    Returned,

    /// <summary>The function gets it, fills it in and returns it, as a Cognito trigger does.</summary>
    Both,
}
