package org.tawasul.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.builder.BuilderException;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.mapping.SqlSource;
import org.apache.ibatis.parsing.XPathParser;
import org.apache.ibatis.scripting.xmltags.XMLLanguageDriver;
import org.apache.ibatis.session.Configuration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ManyRowsTest {
    private static final String INSERT =
            """
            <insert>
              insert into shelf (room, id, title) values
              <foreach collection="rows" item="row" separator=",">(#{room}, #{row.id}, #{row.title})</foreach>
            </insert>
            """;

    private final Configuration configuration = new Configuration();
    private final SqlSource known = source(new ManyRows(), INSERT);
    private final SqlSource usual = source(new XMLLanguageDriver(), INSERT);

    /** A row of the statement under test. */
    public record Book(long id, @Nullable String title) {}

    @Test
    void anyNumberOfRowsIsBoundAsTheLibraryBindsIt() {
        for (int rows : new int[] {1, 3, 1, 64, 3, 65, 65}) {
            Map<String, Object> asked = Map.of("room", "B", "rows", books(rows));
            BoundSql ours = known.getBoundSql(asked);
            BoundSql theirs = usual.getBoundSql(asked);
            assertThat(ours.getSql()).isEqualTo(theirs.getSql());
            assertThat(bound(ours)).isEqualTo(bound(theirs)).hasSize(3 * rows);
        }
    }

    @Test
    void whatWasMadeForSoManyRowsIsUsedAgainForOtherRows() {
        BoundSql first = known.getBoundSql(Map.of("room", "B", "rows", List.of(new Book(7, null))));
        BoundSql second = known.getBoundSql(Map.of("room", "C", "rows", List.of(new Book(8, "Kalila"))));
        assertThat(second.getParameterMappings()).isSameAs(first.getParameterMappings());
        assertThat(bound(first)).containsExactly("room=null", "__frch_row_0.id=7", "__frch_row_0.title=null");
        assertThat(bound(second)).containsExactly("room=null", "__frch_row_0.id=8", "__frch_row_0.title=Kalila");
    }

    @Test
    void aTextThatChangesInAnotherWayIsRefusedWhenItIsRead() {
        String optional = INSERT.replace("</insert>", "<if test=\"room != null\">returning id</if></insert>");
        assertThatThrownBy(() -> source(new ManyRows(), optional)).isInstanceOf(BuilderException.class);
        String fixed = "<insert>insert into shelf (id) values (#{id})</insert>";
        assertThatThrownBy(() -> source(new ManyRows(), fixed)).isInstanceOf(BuilderException.class);
    }

    private SqlSource source(XMLLanguageDriver driver, String script) {
        return driver.createSqlSource(configuration, new XPathParser(script).evalNode("/insert"), Object.class);
    }

    private static List<Book> books(int rows) {
        List<Book> books = new ArrayList<>(Collections.nCopies(rows, new Book(1, null)));
        for (int i = 0; i < rows; i += 2) {
            books.set(i, new Book(i, "Volume " + i));
        }
        return books;
    }

    /** What is asked of the rows; the rest comes from the parameter itself. */
    private static List<String> bound(BoundSql sql) {
        return sql.getParameterMappings().stream()
                .map(ParameterMapping::getProperty)
                .map(name -> name + "=" + (sql.hasAdditionalParameter(name) ? sql.getAdditionalParameter(name) : null))
                .toList();
    }
}
