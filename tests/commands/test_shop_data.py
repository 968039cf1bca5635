"""The commands that bring a shop in and out say what they did, and what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.commands.shop_data import demo_export, import_shop
from tests.store.folders import FILES, a_folder


@pytest.fixture(autouse=True)
def settings(tmp_path: Path, sqlite_template: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "shop.db").write_bytes(sqlite_template.read_bytes())
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'shop.db'}")


def run_import(*arguments: object) -> Result:
    return CliRunner().invoke(import_shop, [str(argument) for argument in arguments])


def test_an_import_says_what_it_changed(tmp_path: Path) -> None:
    result = run_import(a_folder(tmp_path / "shop"))

    assert result.exit_code == 0, result.output
    assert "products: 2 added, 0 changed, 0 removed" in result.output


def test_a_dry_run_says_so_and_leaves_everything(tmp_path: Path) -> None:
    folder = a_folder(tmp_path / "shop")

    assert "nothing was changed" in run_import(folder, "--dry-run").output
    assert "products: 2 added" in run_import(folder).output


def test_mistakes_are_shown_with_their_places(tmp_path: Path) -> None:
    result = run_import(a_folder(tmp_path / "shop", stock=FILES["stock.csv"] + "LAMP,SZX,many,\n"))

    assert result.exit_code == 1
    assert "stock.csv, line 5, column quantity: expected a whole number of at least 0, found 'many'" in result.output


def test_an_export_imported_back_changes_nothing(tmp_path: Path) -> None:
    run_import(a_folder(tmp_path / "shop"))

    exported = CliRunner().invoke(demo_export, [str(tmp_path / "out")])

    assert exported.exit_code == 0, exported.output
    assert "Nothing differs." in run_import(tmp_path / "out").output


def test_an_online_retail_file_is_told_from_a_folder(tmp_path: Path) -> None:
    path = tmp_path / "retail.csv"
    path.write_text(
        "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
        "536365,71053,WHITE METAL LANTERN,6,12-01-2010 08:26,3.39,17850,United Kingdom\n"
        "536365,POST,POSTAGE,1,12-01-2010 08:26,18,17850,United Kingdom\n",
        "utf-8",
    )

    result = run_import("--format", "online-retail", path)

    assert result.exit_code == 0, result.output
    assert "2 lines read, 1 of them skipped" in result.output
    assert "no goods: postage (line 3)" in result.output
