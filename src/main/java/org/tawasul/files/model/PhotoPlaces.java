package org.tawasul.files.model;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.tawasul.files.PhotoPlace;

/** Reads the place from what a camera wrote beside the picture. Anything odd is no place. */
final class PhotoPlaces {
    private PhotoPlaces() {}

    static Optional<PhotoPlace> of(byte[] content) {
        try {
            return ImageMetadataReader.readMetadata(new ByteArrayInputStream(content), content.length)
                    .getDirectoriesOfType(GpsDirectory.class)
                    .stream()
                    .map(GpsDirectory::getGeoLocation)
                    .filter(Objects::nonNull)
                    .filter(PhotoPlaces::isOnEarth)
                    .map(place -> new PhotoPlace(place.getLatitude(), place.getLongitude()))
                    .findFirst();
        } catch (ImageProcessingException | IOException | RuntimeException e) {
            // The readers throw whatever they stumble over; a photograph without a readable place is an ordinary one.
            return Optional.empty();
        }
    }

    /** A camera that does not know where it is writes zero. */
    private static boolean isOnEarth(GeoLocation place) {
        return !place.isZero() && Math.abs(place.getLatitude()) <= 90 && Math.abs(place.getLongitude()) <= 180;
    }
}
