Feature: An administrator replaces the organisation's files
  What is sent is checked whole; it is live at once, or refused with every mistake while the old one stays live.

  Scenario: A new service is there at once
    When the administrator adds the service "lamp-post-paint" of "works"
    Then a complaint about "lamp-post-paint" is accepted

  Scenario Outline: A file that can't be read is refused by its place
    When the administrator sends "services.csv" <with>
    Then the files are refused with "services.csv" and "<place>"
    And a complaint about "street-lighting" is accepted

    Examples:
      | with                                | place                |
      | with semicolons instead of commas   | row 1                |
      | in another encoding than UTF-8      | row 1                |
      | with a formula in the name          | row 2, column name_ar |
      | with an owner that does not exist   | row 2, column entity |
      | with a service that is there twice  | row 384              |

  Scenario: A team that open cases are with can't just vanish
    Given Fatima's complaint about street lighting is with its team
    When the administrator takes "works" out of all files
    Then the files are refused with "entities.csv" and ""
    And after that with "skills.csv" and "row 2, column login"

  Scenario: Rules that name what is gone are said
    When the administrator ends the service "school-transport" yesterday
    Then the administrator reads that "routing/routes.csv" names what is gone

  Scenario: An empty file is refused by its place
    When the administrator sends an empty "services.csv"
    Then the files are refused with "services.csv" and "row 1"
    And nothing of it is live

  Scenario: A decree that the other files contradict is refused by row and column
    When the administrator sends a decree that "works" is merged into "municipalities-agriculture" and nothing else
    Then the files are refused with "decrees.csv" and "row 2, column from"
    And nothing of it is live

  Scenario Outline: What is no such file is refused before it is read
    When <somebody sends something>
    Then it is refused as "<code>" in the field "<field>"
    And nothing of it is live

    Examples:
      | somebody sends something                                 | code                        | field |
      | the administrator sends a file that nobody knows         | organisation-file-unknown   | file  |
      | the administrator sends a file of more than a megabyte   | organisation-file-too-large | file  |
      | the administrator sends the same file twice              | organisation-file-twice     | files |
      | the administrator sends no file                          | part-required               | files |
      | the administrator sends something that is no text        | media-type-unsupported      |       |
      | a case worker sends "services.csv"                       | not-allowed                 |       |

  Scenario: Two administrators at once do not undo each other
    When two administrators replace two different files at the same moment
    Then both changes are live

  Scenario: An administrator learns that somebody was first
    Given an administrator has read the files to change them
    When the administrator adds the service "lamp-post-paint" of "works"
    And that administrator sends what he changed
    Then it is refused as "organisation-changed-meanwhile" in the field ""
    And a complaint about "lamp-post-paint" is accepted

  Scenario: A restart keeps what was replaced
    When the administrator adds the service "lamp-post-paint" of "works"
    And the program starts again
    Then a complaint about "lamp-post-paint" is accepted
