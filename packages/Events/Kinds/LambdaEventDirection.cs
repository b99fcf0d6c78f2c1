namespace Lambent.Events;

/// <summary>The direction of a payload.</summary>
public enum LambdaEventDirection
{
    /// <summary>The function receives it.</summary>
    Received,

    /// <summary>The function returns it.</summary>
    Returned,

    /// <summary>The function receives it, changes it and returns it, as a Cognito trigger does.</summary>
    Both,
}
