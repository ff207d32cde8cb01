Feature: Whoever has something to say sends it by a page, without signing in
  A few questions, one to a page; the service is offered with its reason and never chosen silently; nothing leaves before it was checked.

  Scenario: The service is offered because of what was written
    When a stranger writes "The street light in front of my house is out" on the page for complaints
    Then the page offers the service "Street lighting" because of "street light"
    And nothing is chosen for her

  Scenario: From the words to the number
    Given a stranger wrote "The street light in front of my house is out" on the page for complaints
    When she chooses "street-lighting" in "capital", and gives her name and telephone
    Then she sees all of it once more, and nothing has been sent
    When she sends it
    Then she sees her number and the day by which an answer is due
    And the team of "works" has what she wrote

  Scenario: What is missing is said where it belongs, and what was typed stays
    Given a stranger wrote "The street light in front of my house is out" on the page for complaints
    When she goes on without giving a name
    Then the page says at the name that it is missing
    And what she wrote is still there

  Scenario: Sent twice is one case
    Given a stranger is about to send her complaint
    When she presses the button twice
    Then she sees the same number both times
