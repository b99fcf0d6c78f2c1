namespace Lambent.Events;

/// <summary>A value of which there is one instance that a getter returns for a member that is not there.</summary>
internal interface IEmptySentinel
{
    /// <summary>Whether it is that instance.</summary>
    bool IsEmptySentinel { get; }
}
