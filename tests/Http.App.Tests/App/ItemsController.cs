using Microsoft.AspNetCore.Mvc;

namespace Lambent.Http.App.Tests;

/// <summary>What a controller binds and answers.</summary>
[ApiController]
[Route("api/items")]
public sealed class ItemsController : ControllerBase
{
    [HttpGet("{id:int}")]
    public ActionResult<Item> Get(int id, [FromQuery] string[] tags, [FromHeader(Name = "X-Wish")] string? wish) =>
        id == 0 ? NotFound() : new Item(id, wish ?? "none", tags);

    [HttpPost]
    public ActionResult<Item> Post(Item item) => CreatedAtAction(nameof(Get), new { id = item.Id }, item);

    [HttpPut("{id:int}")]
    public IActionResult Put(int id, [FromForm] string name) => Content($"{id}: {name}");

    [HttpDelete("{id:int}")]
    public IActionResult Delete(int id) => id > 0 ? NoContent() : Problem("There is no such item.", statusCode: 409);
}

/// <summary>Something with a name.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Tags">Words for it.</param>
public sealed record Item(int Id, string Name, string[] Tags);
