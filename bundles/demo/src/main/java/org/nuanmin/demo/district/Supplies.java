package org.nuanmin.demo.district;

import java.util.Map;

/** Packs against the epidemic: brought in, some passed on, one store counted. Each key is used once. */
final class Supplies {
    private static final String LEDGER = "/api/v1/ledger/";

    private final Stage stage;

    Supplies(Stage stage) {
        this.stage = stage;
    }

    void come(String first, String second) {
        PortalClient street = stage.as("street");
        PortalClient other = stage.as("street2");
        in(street, first, 400, "湖南康护医药有限公司（虚构）", "RK20210201");
        in(street, first, 60, "长沙暖心公益基金会（虚构捐赠）", "JZ20210203");
        in(other, second, 100, "湖南康护医药有限公司（虚构）", "RK20210202");
        street.post(
                LEDGER + "transfers",
                Map.of("item", "kit", "from", first, "to", second, "quantity", 80, "document", "DB20210205"),
                "demo-transfer");
        street.post(
                LEDGER + "stocktakes",
                Map.of("item", "kit", "unit", first, "counted", 378, "reason", "搬运时受潮两份"),
                "demo-stocktake");
    }

    private static void in(PortalClient who, String unit, int quantity, String supplier, String document) {
        who.post(
                LEDGER + "goods-in",
                Map.of(
                        "item", "kit",
                        "unit", unit,
                        "quantity", quantity,
                        "supplier", supplier,
                        "document", document),
                "demo-goods-" + document);
    }
}
