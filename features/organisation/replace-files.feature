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

  Scenario: Rules that name what is gone are said
    When the administrator ends the service "school-transport" yesterday
    Then the administrator reads that "routing/routes.csv" names what is gone
