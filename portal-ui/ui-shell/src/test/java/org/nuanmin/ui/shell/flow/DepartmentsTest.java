package org.nuanmin.ui.shell.flow;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DepartmentsTest {
    private final Departments departments = new Departments();
    private RouteConfiguration routes;

    @BeforeEach
    void open() {
        MockVaadin.setup();
        var registry =
                ApplicationRouteRegistry.getInstance(VaadinService.getCurrent().getContext());
        routes = RouteConfiguration.forRegistry(registry);
        departments.attach(registry, AppLayout.class);
    }

    @AfterEach
    void close() {
        departments.stop();
        MockVaadin.tearDown();
    }

    @Test
    void a_department_that_comes_has_its_routes_and_its_menu() {
        departments.addDepartment(new SampleViews("sample", "things"));
        assertTrue(routes.isPathAvailable("app/sample/things"));
        assertTrue(routes.isPathAvailable("app/sample/things/:id"));
        var menu = departments.menu();
        assertEquals(1, menu.size());
        assertEquals("app/sample/things", menu.get(0).path(menu.get(0).views().get(0)));
        assertEquals(1, menu.get(0).views().size());
    }

    @Test
    void the_view_behind_an_address_is_found_so_that_its_permission_can_be_asked() {
        departments.addDepartment(new SampleViews("sample", "things"));
        assertEquals(
                "things",
                departments
                        .at("/app/sample/things?state=OPEN")
                        .orElseThrow()
                        .view()
                        .path());
        assertEquals(
                "things/:id",
                departments.at("/app/sample/things/4").orElseThrow().view().path());
        assertTrue(departments.at("/app/sample/nothing").isEmpty());
    }

    @Test
    void a_department_that_goes_takes_its_routes_along_and_open_screens_are_told() {
        var sample = new SampleViews("sample", "things");
        Set<Class<?>> told = new HashSet<>();
        departments.addDepartment(sample);
        departments.listen(told::addAll);
        departments.removeDepartment(sample);
        assertFalse(routes.isPathAvailable("app/sample/things"));
        assertFalse(departments.isHere("sample"));
        assertEquals(Set.of(SampleViews.ListView.class, SampleViews.OneView.class), told);
        assertTrue(departments.create(SampleViews.ListView.class).isEmpty());
    }

    @Test
    void a_path_that_is_taken_leaves_the_departments_other_screens() {
        departments.addDepartment(new SampleViews("sample", "things/:id"));
        assertTrue(routes.isPathAvailable("app/sample/things/:id"));
        assertTrue(departments.isHere("sample"));
    }

    @Test
    void daily_work_stands_before_the_portals_upkeep() {
        departments.addDepartment(new SampleViews("audit", "entries"));
        departments.addDepartment(new SampleViews("sample", "things"));
        assertEquals(
                List.of("sample", "audit"),
                departments.menu().stream().map(MenuGroup::department).toList());
    }
}
