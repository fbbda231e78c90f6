package io.github.ogireport.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import io.github.ogireport.ReportParser;

/** The classes beside those of the library, whatever folder or jar these are in, are tests or strangers and are left out. */
public final class MainClasses implements ImportOption {
    private static final String HOME = ReportParser.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath();

    @Override
    public boolean includes(Location location) {
        return location.contains(HOME);
    }
}
