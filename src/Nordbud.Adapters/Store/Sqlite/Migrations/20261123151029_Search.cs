using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Nordbud.Adapters.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "public",
                table: "case_summaries");

            migrationBuilder.AddColumn<string>(
                name: "folded",
                table: "case_search",
                type: "TEXT",
                nullable: false,
                defaultValue: "");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "folded",
                table: "case_search");

            migrationBuilder.AddColumn<bool>(
                name: "public",
                table: "case_summaries",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }
    }
}
