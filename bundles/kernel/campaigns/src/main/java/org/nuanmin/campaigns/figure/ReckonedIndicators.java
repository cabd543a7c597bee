package org.nuanmin.campaigns.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.nuanmin.portal.api.campaign.Campaigns;
import org.nuanmin.portal.api.campaign.Counters;
import org.nuanmin.portal.api.campaign.Indicator;
import org.nuanmin.portal.api.campaign.IndicatorSource;
import org.nuanmin.portal.api.campaign.Indicators;
import org.nuanmin.portal.api.identity.Unit;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.time.Clocks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Asks the departments that are there now how an indicator is reckoned; keeps nothing of a department that has gone. */
@Component
public final class ReckonedIndicators implements Indicators {
    private final List<IndicatorSource> sources = new CopyOnWriteArrayList<>();
    private final Counters counters;
    private final Units units;
    private final Clocks clocks;
    private final Campaigns campaigns;

    @Activate
    public ReckonedIndicators(
            @Reference Counters counters,
            @Reference Units units,
            @Reference Clocks clocks,
            @Reference Campaigns campaigns) {
        this.counters = counters;
        this.units = units;
        this.clocks = clocks;
        this.campaigns = campaigns;
    }

    @Reference(
            service = IndicatorSource.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "goes")
    public void comes(IndicatorSource source) {
        sources.add(source);
    }

    public void goes(IndicatorSource source) {
        sources.remove(source);
    }

    private Optional<Indicator> find(String id) {
        return sources.stream()
                .flatMap(source -> source.indicators().stream())
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<BigDecimal> value(String indicator, String unit) {
        LocalDate today = clocks.today();
        return find(indicator).flatMap(found -> switch (found.kind()) {
            case SUM, MONEY -> Optional.of(number(found, counted().sum(found.counter(), unit, today)));
            case SHARE ->
                Optional.of(Reckoning.share(
                        counted().sum(found.counter(), unit, today), counted().sum(whole(found), unit, today)));
            case MEDIAN -> Reckoning.median(counted().histogram(found.counter(), unit, today));
        });
    }

    private Counters counted() {
        return counters.in(campaigns.current().id());
    }

    /** 分 are told in 元. */
    private static BigDecimal number(Indicator indicator, long n) {
        return BigDecimal.valueOf(n, indicator.kind() == Indicator.Kind.MONEY ? 2 : 0);
    }

    private static String whole(Indicator indicator) {
        if (indicator.of() == null) {
            throw new IllegalStateException("The share " + indicator.id() + " names no whole");
        }
        return indicator.of();
    }

    @Override
    public Map<String, BigDecimal> byUnit(String indicator, String parent) {
        return find(indicator).map(found -> byUnit(found, parent)).orElseGet(Map::of);
    }

    private Map<String, BigDecimal> byUnit(Indicator found, String parent) {
        LocalDate today = clocks.today();
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        switch (found.kind()) {
            case SUM, MONEY ->
                counted()
                        .byUnit(found.counter(), parent, today)
                        .forEach((unit, n) -> values.put(unit, number(found, n)));
            case SHARE -> {
                var parts = counted().byUnit(found.counter(), parent, today);
                counted()
                        .byUnit(whole(found), parent, today)
                        .forEach((unit, n) -> values.put(unit, Reckoning.share(parts.getOrDefault(unit, 0L), n)));
            }
            case MEDIAN ->
                units.under(parent).stream()
                        .filter(unit -> parent.equals(unit.parent()))
                        .map(Unit::id)
                        .forEach(unit -> Reckoning.median(counted().histogram(found.counter(), unit, today))
                                .ifPresent(median -> values.put(unit, median)));
        }
        return values;
    }

    @Override
    public Map<String, BigDecimal> byGroup(String indicator, String unit) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        find(indicator).filter(Indicator::byGroup).ifPresent(found -> {
            Map<String, Long> counted = counted().byGroup(found.counter(), unit, clocks.today());
            campaigns
                    .current()
                    .groups()
                    .forEach(group -> values.put(group.id(), number(found, counted.getOrDefault(group.id(), 0L))));
        });
        return values;
    }

    @Override
    public Optional<String> rows(String indicator, String unit) {
        return find(indicator)
                .map(found -> found.path() + (found.path().contains("?") ? "&" : "?") + "unit=" + unit)
                .map(path ->
                        path.replace(Indicator.CAMPAIGN, campaigns.current().id()));
    }

    @Override
    public Optional<String> rows(String indicator, String unit, String group) {
        return find(indicator)
                .filter(Indicator::byGroup)
                .flatMap(found -> rows(indicator, unit))
                .map(path -> path + "&group=" + group);
    }
}
