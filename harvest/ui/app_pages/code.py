"""Code."""

import streamlit as st

st.title("Code")
