package org.tawasul.notifications.model;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.ByteBuffer;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.shared.InstallationKey;
import org.tawasul.workflow.WholeCommands;

/** The one key with which all nodes of this installation wake browsers. It is made when it is first asked for, and lost with the master key. */
@Component
class PushKeys {
    private static final int COORDINATE = 32;
    /** RFC 8292 allows a day. */
    private static final Duration SIGNED_FOR = Duration.ofHours(12);

    private final PushRows rows;
    private final WholeCommands commands;
    private final PushSettings settings;
    private final BusinessClock clock;
    private final byte[] sealing;
    private volatile @Nullable ECKey known;

    PushKeys(
            PushRows rows,
            WholeCommands commands,
            PushSettings settings,
            BusinessClock clock,
            InstallationKey installation) {
        this.rows = rows;
        this.commands = commands;
        this.settings = settings;
        this.clock = clock;
        this.sealing = installation.derive("notifications.push");
    }

    private ECKey get() {
        ECKey key = known;
        if (key == null) {
            key = stored();
            known = key;
        }
        return key;
    }

    /** Says to the service of this address who asks. */
    String authorization(URI address) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .audience(PushSettings.origin(address))
                .expirationTime(Date.from(clock.now().plus(SIGNED_FOR)))
                .subject(settings.contact())
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(JOSEObjectType.JWT)
                        .build(),
                claims);
        try {
            token.sign(new ECDSASigner(get()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return "vapid t=" + token.serialize() + ", k=" + spoken();
    }

    /** As browsers and services want it: the point, uncompressed. */
    String spoken() {
        ECKey key = get();
        ByteBuffer point = ByteBuffer.allocate(1 + 2 * COORDINATE).put((byte) 4);
        point.put(key.getX().decode()).put(key.getY().decode());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(point.array());
    }

    /** Of two nodes that make one at once, the second takes the first's. */
    private ECKey stored() {
        try {
            String sealed = rows.key();
            if (sealed == null) {
                String made = seal(new ECKeyGenerator(Curve.P_256).generate());
                commands.run(() -> keep(made));
                sealed = Objects.requireNonNull(rows.key());
            }
            JWEObject box = JWEObject.parse(sealed);
            box.decrypt(new DirectDecrypter(sealing));
            return ECKey.parse(box.getPayload().toString());
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException(
                    "The key of push notices can't be opened with this installation's master key", e);
        }
    }

    /** Run again after a collision with another node, it finds that node's. */
    private int keep(String made) {
        return rows.key() == null ? rows.insertKey(made) : 0;
    }

    private String seal(ECKey key) throws JOSEException {
        JWEObject box = new JWEObject(
                new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM), new Payload(key.toJSONString()));
        box.encrypt(new DirectEncrypter(sealing));
        return box.serialize();
    }
}
